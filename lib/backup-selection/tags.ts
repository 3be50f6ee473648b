import type { Answer, Untold } from './answer';
import { not } from './answer';
import { surelyMatches } from './glob';

/** A value that may be untold. */
export type Told = string | Untold;

/** Tags by key, as far as they are known. */
export type SeenTags = ReadonlyMap<string, Told> | Untold;

/** How the value of a tag is compared. Source: AWS Backup Developer Guide, "Conditions". */
export type TagOperator = 'StringEquals' | 'StringLike' | 'StringNotEquals' | 'StringNotLike';

export const TAG_OPERATORS: readonly TagOperator[] = ['StringEquals', 'StringLike', 'StringNotEquals', 'StringNotLike'];

/** A condition on one tag. */
export interface TagCondition {
  readonly operator: TagOperator;
  /** With or without `aws:ResourceTag/` before it. */
  readonly key: Told;
  readonly value: Told;
}

const PREFIX = 'aws:ResourceTag/';

/** Whether tags meet a condition. What is not tagged has no value that could differ: it meets what is negated, as in policies of IAM. */
export function meets(tags: SeenTags, { operator, key, value }: TagCondition): Answer {
  if (isUntold(key)) return key;
  if (isUntold(tags)) return tags;
  const isNegated = operator === 'StringNotEquals' || operator === 'StringNotLike';
  const found = tags.get(key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key);
  if (found === undefined) return isNegated;
  if (isUntold(value)) return value;
  if (isUntold(found)) return found;
  const isPattern = operator === 'StringLike' || operator === 'StringNotLike';
  const answer = isPattern ? surelyMatches(value, found) : value === found;
  return isNegated ? not(answer) : answer;
}

function isUntold(value: Told | SeenTags): value is Untold {
  return typeof value === 'object' && 'because' in value;
}
