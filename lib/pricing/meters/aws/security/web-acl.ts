import type { Properties } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { countOf } from '../../facts/count';
import { together } from '../../facts/parts';
import { bodyInspection, inspectedKb, PUZZLE_USAGE, puzzleCharges, puzzlesOf } from './web-acl-extras';

const MANAGED = 'Statement.ManagedRuleGroupStatement';
const BOT_CONTROL = `${MANAGED}.ManagedRuleGroupConfigs`;

/** What the requests that a paid rule group inspects are billed as. */
type Inspection = 'bot-control-common' | 'bot-control-targeted' | 'fraud-control' | 'anti-ddos';

/** A rule group that costs more than a rule. */
interface PaidGroup {
  readonly rate: Maybe<string>;
  readonly inspects: readonly Maybe<Inspection>[];
}

const FRAUD_CONTROL: PaidGroup = { rate: 'waf/fraud-control-rule-group-atp-acfp', inspects: ['fraud-control'] };
const ANTI_DDOS: PaidGroup = { rate: 'waf/anti-ddos-rule-group', inspects: ['anti-ddos'] };
const MARKETPLACE = new Unknown('a rule group of the marketplace has a price of its own');

/** Capacity units of a web ACL that the plain rate per request holds for, and by how many the dearer rates go up. */
const CAPACITY = { included: 1500, step: 500, maximum: 5000 };

/**
 * Billed per web ACL, per rule or rule group in it, and per request, more so beyond 1500 capacity units; paid rule groups are billed by
 * what they inspect as well, larger bodies by the request, and puzzles by the attempt. Source: AWS WAF pricing.
 */
export const webAcl = meter({
  reads: {
    'AWS::WAFv2::WebACL': (r) => ({
      rules: countOf(r, 'Rules'),
      paid: paidGroups(r.list('Rules')),
      puzzles: puzzlesOf(r.list('Rules')),
      bodyKb: inspectedKb(r),
    }),
  },
  usage: {
    requests: { unit: 'requests per month', assume: 1_000_000 },
    // The capacity of a web ACL is counted when it is deployed. Assumed: no more than the plain rate holds for.
    wcus: { unit: 'capacity units (WCU) that the rules take', assume: CAPACITY.included, maximum: CAPACITY.maximum },
    // All of them, unless a statement narrows it down.
    inspectedPart: { unit: 'part of the requests that Bot Control inspects', assume: 1, maximum: 1 },
    // Assumed: one request in a hundred.
    attempts: { unit: 'attempts to log in or sign up per month that Fraud Control inspects', assume: 10_000 },
    // Assumed: a limit is raised because of most of the requests.
    largeBodyPart: {
      unit: 'part of the requests with a body of over 16 KB, where more is inspected',
      assume: 1,
      maximum: 1,
    },
    ...PUZZLE_USAGE,
  },
  charges: ({ rules, paid, puzzles, bodyKb }, use) => [
    perMonth('Web ACL', 'waf/web-acl'),
    perMonth('Rules', 'waf/rule', rules),
    ...paid.map(({ rate }) => perMonth('Paid rule group', rate)),
    requests(use.requests, Math.round(use.wcus.amount.expected)),
    ...bodyInspection(bodyKb, use.requests, use.largeBodyPart),
    ...[...new Set(paid.flatMap(({ inspects }) => inspects))].map((inspection) => inspected(inspection, use)),
    ...puzzleCharges(puzzles, use),
  ],
});

/** Rules inside a customer's own rule group are billed like those of a web ACL. Source: AWS WAF pricing. */
export const webAclRuleGroup = meter({
  reads: { 'AWS::WAFv2::RuleGroup': (r) => ({ rules: countOf(r, 'Rules'), puzzles: puzzlesOf(r.list('Rules')) }) },
  usage: PUZZLE_USAGE,
  charges: ({ rules, puzzles }, use) => [perMonth('Rules', 'waf/rule', rules), ...puzzleCharges(puzzles, use)],
});

function requests(amount: UsageAmount, wcus: number): Charge {
  const { included, step } = CAPACITY;
  const upTo = Math.max(included, Math.ceil(wcus / step) * step);
  return perUse('Requests', `waf/requests-up-to-${upTo}-wcu`, amount, {
    perUnit: 1e-6,
    note: `at the rate of up to ${upTo} capacity units`,
  });
}

function inspected(
  inspection: Maybe<Inspection>,
  use: Readonly<Record<'requests' | 'inspectedPart' | 'attempts', UsageAmount>>,
): Charge {
  if (inspection === 'fraud-control')
    return perUse('Fraud Control', 'waf/fraud-control-requests', use.attempts, { perUnit: 1e-3 });
  if (inspection === 'anti-ddos') return perUse('Anti-DDoS', 'waf/anti-ddos-requests', use.requests, { perUnit: 1e-6 });
  const rate = lift(inspection, (kind) => `waf/${kind}-requests`);
  return perUse('Bot Control', rate, together(use.requests, use.inspectedPart), { perUnit: 1e-6 });
}

function paidGroups(rules: Maybe<readonly Properties[]>): readonly PaidGroup[] {
  return isUnknown(rules) ? [] : rules.flatMap(paidGroup);
}

function paidGroup(rule: Properties): readonly PaidGroup[] {
  const [name, vendor] = [rule.text(`${MANAGED}.Name`), rule.text(`${MANAGED}.VendorName`) ?? 'AWS'];
  if (isUnknown(name) || isUnknown(vendor)) return [{ rate: isUnknown(name) ? name : vendor, inspects: [] }];
  if (vendor !== 'AWS') return [{ rate: MARKETPLACE, inspects: [] }];
  switch (name) {
    case 'AWSManagedRulesBotControlRuleSet':
      return [{ rate: 'waf/bot-control-rule-group', inspects: [botControl(rule)] }];
    case 'AWSManagedRulesATPRuleSet':
    case 'AWSManagedRulesACFPRuleSet':
      return [FRAUD_CONTROL];
    case 'AWSManagedRulesAntiDDoSRuleSet':
      return [ANTI_DDOS];
    default:
      return [];
  }
}

/** The level of inspection is one of the group's configurations. */
function botControl(rule: Properties): Maybe<Inspection> {
  const level = lift(rule.list(BOT_CONTROL), (configs) =>
    configs.map((config) => config.text('AWSManagedRulesBotControlRuleSet.InspectionLevel')).find((each) => each),
  );
  return lift(level ?? 'COMMON', (name) => (name === 'TARGETED' ? 'bot-control-targeted' : 'bot-control-common'));
}
