import type { Guardrail, Settings } from './guardrail';
import { stands, type GuardrailException } from './exceptions';
import { judgeInStack, judgeResource } from './judge';
import type { GuardedResource } from './resource';
import type { Stack } from './stack';

/** A suppression that nobody needs: it would hide the next finding that happens to stand there. */
export interface Unused {
  readonly exception: GuardrailException;
  readonly because: string;
}

/**
 * Exceptions that suppress nothing in a stack. Where a rule cannot be decided yet, its exception may be needed.
 */
export function unusedExceptions(
  exceptions: readonly GuardrailException[],
  rules: readonly Guardrail[],
  stack: Stack,
  settings: Settings,
): readonly Unused[] {
  return exceptions.flatMap((exception) => {
    const places = stack.resources.filter((resource) => stands(exception, resource));
    if (places.length === 0) return [{ exception, because: 'no resource of the stack is where it stands' }];
    const idle = exception.rules.filter(
      (name) =>
        !rules.some(
          (rule) => rule.name === name && places.some((resource) => mayFind(rule, resource, stack, settings)),
        ),
    );
    return idle.length === 0 ? [] : [{ exception, because: `${idle.join(', ')} finds nothing there` }];
  });
}

function mayFind(rule: Guardrail, resource: GuardedResource, stack: Stack, settings: Settings): boolean {
  return [judgeResource(rule, resource, settings), judgeInStack(rule, resource, stack)].some(
    ({ findings, undecided }) => findings.length > 0 || undecided,
  );
}
