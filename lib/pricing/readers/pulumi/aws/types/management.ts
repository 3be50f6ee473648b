import { own as property } from '../../../shape';

import { namesIn } from '../names';
import { parsed, renamed } from '../rename';
import { concatenated, given, withProperties, type Presenter } from './presenter';
import { inputsOf } from './shapes';

/** A log group with what masks its data. To the SDK, no days of retention are all days. */
export const logGroup: Presenter = (own, named) => {
  const [policy] = inputsOf(
    own.sides('aws:cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy', 'logGroupName'),
  );
  const { RetentionInDays: days, ...rest } = named.properties;
  return {
    ...named,
    properties: {
      ...rest,
      ...given({
        RetentionInDays: days === 0 ? undefined : days,
        DataProtectionPolicy: parsed(policy?.['policyDocument']),
      }),
    },
  };
};

/** A topic with what masks its messages. */
export const snsTopic: Presenter = (own, named) => {
  const [policy] = inputsOf(own.sides('aws:sns/dataProtectionPolicy:DataProtectionPolicy', 'arn'));
  return withProperties(named, { DataProtectionPolicy: parsed(policy?.['policy']) });
};

/** A detector, which is on unless it says otherwise, with its features. */
export const guardDutyDetector: Presenter = (own, named) => {
  const features = inputsOf(own.sides('aws:guardduty/detectorFeature:DetectorFeature', 'detectorId'));
  return withProperties(named, {
    Enable: named.properties['Enable'] ?? true,
    Features: features.map(({ name: Name, status: Status, additionalConfigurations }) =>
      given({ Name, Status, AdditionalConfiguration: renamed({ a: additionalConfigurations })['A'] }),
    ),
  });
};

const RULE = namesIn([
  '.webAclArn=#',
  '.region=#',
  '.timeouts=#',
  '.ruleName=Name',
  '.managedRuleGroup=Statement.ManagedRuleGroupStatement',
  '.managedRuleGroup.managedRuleGroupConfigs=ManagedRuleGroupConfigs+',
  '.ruleGroupReference=Statement.RuleGroupReferenceStatement',
  'awsManagedRulesAcfpRuleSet=AWSManagedRulesACFPRuleSet',
  'awsManagedRulesAtpRuleSet=AWSManagedRulesATPRuleSet',
  'awsManagedRulesBotControlRuleSet=AWSManagedRulesBotControlRuleSet',
  'awsManagedRulesAntiDdosRuleSet=AWSManagedRulesAntiDDoSRuleSet',
  'cloudwatchMetricsEnabled=CloudWatchMetricsEnabled',
  'ipSetReferenceStatement=IPSetReferenceStatement',
]);

/** A web ACL with rules that stand beside it, or are given as text of JSON. */
export const webAcl: Presenter = (own, named) => {
  const beside = [
    ...own.sides('aws:wafv2/webAclRule:WebAclRule', 'webAclArn'),
    ...own.sides('aws:wafv2/webAclRuleGroupAssociation:WebAclRuleGroupAssociation', 'webAclArn'),
  ];
  return withProperties(named, {
    Rules: concatenated(
      property(named.properties, 'Rules'),
      parsed(own.inputs['ruleJson']),
      ...inputsOf(beside).map((rule) => renamed(rule, RULE)),
    ),
  });
};
