import type { Properties } from '../../../readers/resource';
import { isUnknown, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../facts/count';

/** AWS's own rule groups that cost more than a rule. */
const PAID_RULE_GROUPS: Readonly<Record<string, string>> = {
  AWSManagedRulesBotControlRuleSet: 'waf/bot-control-rule-group',
  AWSManagedRulesATPRuleSet: 'waf/fraud-control-rule-group-atp-acfp',
  AWSManagedRulesACFPRuleSet: 'waf/fraud-control-rule-group-atp-acfp',
};

/** Billed per web ACL, per rule or rule group in it, and per request. Source: AWS WAF pricing. */
export const webAcl = meter({
  reads: {
    'AWS::WAFv2::WebACL': (r) => ({ rules: countOf(r, 'Rules'), ruleGroups: ruleGroups(r.list('Rules')) }),
  },
  usage: { requests: { unit: 'requests per month', assume: 1_000_000 } },
  charges: ({ rules, ruleGroups: extra }, use) => [
    perMonth('Web ACL', 'waf/web-acl'),
    perMonth('Rules', 'waf/rule', rules),
    ...extra,
    perUse('Requests', 'waf/requests-up-to-1500-wcu', use.requests, {
      perUnit: 1e-6,
      note: 'at the rate of up to 1500 capacity units',
    }),
  ],
});

/** Rules inside a customer's own rule group are billed like those of a web ACL. Source: AWS WAF pricing. */
export const webAclRuleGroup = meter({
  reads: { 'AWS::WAFv2::RuleGroup': (r) => ({ rules: countOf(r, 'Rules') }) },
  charges: ({ rules }) => [perMonth('Rules', 'waf/rule', rules)],
});

function ruleGroups(rules: Maybe<readonly Properties[]>): readonly Charge[] {
  return isUnknown(rules) ? [] : rules.flatMap(ruleGroup);
}

function ruleGroup(rule: Properties): readonly Charge[] {
  const managed = 'Statement.ManagedRuleGroupStatement';
  const rate = lift2(rule.text(`${managed}.Name`), rule.text(`${managed}.VendorName`) ?? 'AWS', (name, vendor) =>
    vendor === 'AWS'
      ? PAID_RULE_GROUPS[name ?? '']
      : new Unknown('a rule group of the marketplace has a price of its own'),
  );
  return rate === undefined ? [] : [perMonth('Paid rule group', rate)];
}
