/** Whether something is so; where only the deployment will tell, why. */
export type Answer = boolean | Untold;

/** Why something cannot be told, in words that complete "cannot be told: …". */
export interface Untold {
  readonly because: string;
}

/** Whether one of several is so. What is so outweighs what cannot be told. */
export function anyOf(answers: readonly Answer[]): Answer {
  return answers.includes(true) || (answers.find(isUntold) ?? false);
}

/** Whether all of several are so. What is not outweighs what cannot be told. */
export function allOf(answers: readonly Answer[]): Answer {
  return answers.includes(false) ? false : (answers.find(isUntold) ?? true);
}

export function not(answer: Answer): Answer {
  return isUntold(answer) ? answer : !answer;
}

export function isUntold(answer: Answer): answer is Untold {
  return typeof answer !== 'boolean';
}
