import { managedRuleStatement, type ManagedRuleStatement, type PlainAction } from '../../../clouds/aws/managed-rules';
import type { AwsFirewallRule } from './words';

interface CountriesStatement {
  geoMatchStatement: { countryCodes: string[] };
}

/** What a rule looks for and what follows, as CloudFormation and Pulumi both spell it. */
interface RuleBody {
  action?: { count: PlainAction } | { block: PlainAction };
  overrideAction?: { count: PlainAction } | { none: PlainAction };
  statement:
    | ManagedRuleStatement
    | { rateBasedStatement: { limit: number; aggregateKeyType: string; evaluationWindowSec: number } }
    | CountriesStatement
    | { notStatement: { statement: CountriesStatement } };
}

export function bodyOf(rule: AwsFirewallRule): RuleBody {
  if ('managed' in rule)
    return {
      overrideAction: rule.counts ? { count: {} } : { none: {} },
      statement: managedRuleStatement(rule.managed),
    };
  const action = rule.counts ? { count: {} } : { block: {} };
  if ('rate' in rule) {
    const { limit, seconds } = rule.rate;
    return {
      action,
      statement: { rateBasedStatement: { limit, aggregateKeyType: 'IP', evaluationWindowSec: seconds } },
    };
  }
  const { codes, refuses } = rule.countries;
  const from = { geoMatchStatement: { countryCodes: [...codes] } };
  return { action, statement: refuses === 'these' ? from : { notStatement: { statement: from } } };
}
