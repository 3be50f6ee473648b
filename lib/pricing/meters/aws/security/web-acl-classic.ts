import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';

/** The first generation: billed per web ACL, per rule in it, and per request. Source: AWS WAF pricing, "AWS WAF Classic". */
export const webAclClassic = meter({
  reads: {
    'AWS::WAF::WebACL': (r) => ({ rules: countOf(r, 'Rules') }),
    'AWS::WAFRegional::WebACL': (r) => ({ rules: countOf(r, 'Rules') }),
  },
  usage: { requests: { unit: 'requests per month', assume: 1_000_000 } },
  charges: ({ rules }, use) => [
    perMonth('Web ACL', 'waf-classic/web-acl'),
    perMonth('Rules', 'waf-classic/rule', rules),
    perUse('Requests', 'waf-classic/requests', use.requests, { perUnit: 1e-6 }),
  ],
});
