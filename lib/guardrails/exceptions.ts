import type { RuleException } from '../profile/exceptions';
import type { GuardedResource } from './resource';

/** A rule that somebody knowingly does not follow somewhere, for a reason, until a day. */
export interface GuardrailException extends RuleException {
  /** Names of guardrails: `open-ports`. */
  readonly rules: readonly string[];
  /**
   * Where it holds: the URN, the type or the name of resources. `*` stands for any characters: `legacy-*`,
   * `aws:ec2/securityGroup:SecurityGroup`, `urn:pulumi:staging::*`.
   */
  readonly where: string | readonly string[];
}

/** Whether an exception is about a rule at a resource, be it in force or not. */
export function isAbout(exception: GuardrailException, rule: string, resource: GuardedResource): boolean {
  return exception.rules.includes(rule) && stands(exception, resource);
}

/** Whether an exception has this resource in its place. */
export function stands({ where }: GuardrailException, { urn, declaredType, name }: GuardedResource): boolean {
  return [where]
    .flat()
    .map(pattern)
    .some((place) => [urn, declaredType, name].some((text) => place.test(text)));
}

/** The last day is one that it still holds on. Days compare as text: `YYYY-MM-DD`. */
export function isExpired({ expires }: GuardrailException, today: string): boolean {
  return expires < today;
}

/**
 * What becomes of a finding: nothing, where an exception in force is about it. Where the only one has expired, the finding says so.
 */
export function underExceptions(
  finding: string,
  about: readonly GuardrailException[],
  today: string,
): string | undefined {
  if (about.some((exception) => !isExpired(exception, today))) return undefined;
  const [expired] = about;
  if (expired === undefined) return finding;
  return `${finding} (its exception expired on ${expired.expires}; owner: ${expired.owner}; reason: ${expired.reason})`;
}

function pattern(glob: string): RegExp {
  const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
