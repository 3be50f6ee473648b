import type { Findings, Guardrail, Settings } from './guardrail';
import { Undecided } from './properties';
import type { GuardedResource } from './resource';
import type { Stack } from './stack';

/** What checks say of a resource. */
export interface Verdict {
  readonly findings: readonly string[];
  /** Whether a check read what only the deployment will tell. */
  readonly undecided: boolean;
}

/** A resource alone, as it is asked for. */
export function judgeResource(rule: Guardrail, resource: GuardedResource, settings: Settings): Verdict {
  const checks = rule.resources[resource.type] ?? [];
  return judge(checks.map((check) => () => check(resource, settings)));
}

/** A resource among those that it stands with. */
export function judgeInStack(rule: Guardrail, resource: GuardedResource, stack: Stack): Verdict {
  const checks = rule.stack?.[resource.type] ?? [];
  return judge(checks.map((check) => () => check(resource, stack)));
}

function judge(checks: readonly (() => Findings)[]): Verdict {
  const answers = checks.map(answerOf);
  return {
    findings: answers.flatMap((answer) => (answer instanceof Undecided ? [] : answer)),
    undecided: answers.some((answer) => answer instanceof Undecided),
  };
}

function answerOf(check: () => Findings): readonly string[] | Undecided {
  try {
    const found = check() ?? [];
    return typeof found === 'string' ? [found] : found;
  } catch (error) {
    if (error instanceof Undecided) return error;
    throw error;
  }
}

/**
 * Findings of the items of a list, such as the rules of a security group. An item that reads what only the deployment will tell takes
 * nothing from what is found in the others.
 * @throws Undecided where nothing is found, and an item could not be decided
 */
export function inEach<Item>(items: readonly Item[], check: (item: Item) => Findings): readonly string[] {
  const { findings, undecided } = judge(items.map((item) => () => check(item)));
  if (findings.length === 0 && undecided) throw new Undecided();
  return findings;
}
