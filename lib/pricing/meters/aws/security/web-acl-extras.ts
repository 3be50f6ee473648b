import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perUse, provided, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { ofEach } from '../../facts/parts';

const OVERRIDES = ['Statement.ManagedRuleGroupStatement', 'Statement.RuleGroupReferenceStatement'];

/** What requests are asked to prove where rules do not let them pass at once. */
export interface Puzzles {
  readonly captcha: Maybe<boolean>;
  readonly challenge: Maybe<boolean>;
}

/** Usage keys of rules that ask for proof. */
export const PUZZLE_USAGE = {
  // Assumed: one request in a thousand is asked for a puzzle, and one in a hundred for a silent challenge.
  captchaAttempts: { unit: 'CAPTCHA puzzles attempted per month', assume: 1000 },
  challenges: { unit: 'silent challenges served per month', assume: 10_000 },
} as const;

/** Whether rules, or what overrides those of a rule group, ask for puzzles or challenges. */
export function puzzlesOf(rules: Maybe<readonly Properties[]>): Puzzles {
  const uses = (action: string): Maybe<boolean> => lift(rules, (known) => known.some((rule) => asksFor(rule, action)));
  return { captcha: uses('Captcha'), challenge: uses('Challenge') };
}

/** Billed per puzzle attempted and challenge served. Source: AWS WAF pricing, "CAPTCHA" and "Challenge". */
export function puzzleCharges(
  { captcha, challenge }: Puzzles,
  use: Readonly<Record<keyof typeof PUZZLE_USAGE, UsageAmount>>,
): readonly Charge[] {
  return [
    ...provided(captcha, [perUse('CAPTCHA attempts', 'waf/captcha-attempts', use.captchaAttempts, { perUnit: 1e-3 })]),
    ...provided(challenge, [perUse('Challenges', 'waf/challenges-served', use.challenges, { perUnit: 1e-6 })]),
  ];
}

function asksFor(rule: Properties, action: string): boolean {
  return rule.value(`Action.${action}`) !== undefined || OVERRIDES.some((path) => overridesTo(rule, path, action));
}

function overridesTo(rule: Properties, path: string, action: string): boolean {
  const overrides = rule.list(`${path}.RuleActionOverrides`);
  return !isUnknown(overrides) && overrides.some((each) => each.value(`ActionToUse.${action}`) !== undefined);
}

/** KB of a request's body that are inspected without more to pay. Source: AWS WAF pricing, "Body inspection". */
const INCLUDED_KB = 16;

/** Resources that the inspected part of a body is set for, each by itself. */
const PROTECTED = ['API_GATEWAY', 'APP_RUNNER_SERVICE', 'CLOUDFRONT', 'COGNITO_USER_POOL', 'VERIFIED_ACCESS_INSTANCE'];

/** The most KB of a body that a web ACL inspects, for whatever it protects. */
export function inspectedKb(acl: Resource): Maybe<number> {
  return PROTECTED.map((what) => acl.text(`AssociationConfig.RequestBody.${what}.DefaultSizeInspectionLimit`))
    .map((limit) => lift(limit ?? `KB_${INCLUDED_KB}`, kilobytes))
    .reduce<Maybe<number>>((maximum, each) => lift2(maximum, each, Math.max), INCLUDED_KB);
}

/** Billed per request of which more is inspected, by the limit. Source: AWS WAF pricing, "Body inspection". */
export function bodyInspection(
  kb: Maybe<number>,
  requests: UsageAmount,
  largeBodyPart: UsageAmount,
): readonly Charge[] {
  if (kb === INCLUDED_KB) return [];
  const rate = lift(kb, (limit) => `waf/requests-with-${limit}-kb-body-inspection`);
  return [perUse('Body inspection', rate, ofEach(requests, largeBodyPart), { perUnit: 1e-6 })];
}

function kilobytes(limit: string): Maybe<number> {
  const kb = Number(/^KB_(\d+)$/.exec(limit)?.[1]);
  return Number.isNaN(kb) ? new Unknown(`${limit} is not a limit of inspection`) : kb;
}
