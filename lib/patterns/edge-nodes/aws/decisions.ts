import type { Decision } from '../../../profile/decision';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import type { AwsEdgeNodes } from './words';

/** What only AWS could decide. */
export function awsDecisions(
  { name, nodes }: EdgeNodesPlan,
  { enrolment, things }: Pick<AwsEdgeNodes, 'enrolment' | 'things'>,
): readonly Decision[] {
  const decision = (what: string, choice: string): Decision => ({
    pattern: `edge-nodes/${name}`,
    what,
    choice,
    because: 'AWS',
  });
  return [
    decision('managed by', `Systems Manager, as ${nodes.length} hybrid nodes of the standard tier, which is free`),
    decision('code to enrol', `in the encrypted parameter ${enrolment.parameter}, made by a runbook`),
    ...(things?.greengrass
      ? [
          decision(
            'nucleus of Greengrass',
            `${things.greengrass.nucleus}, deployed to the group of things; its role may do nothing`,
          ),
        ]
      : []),
    ...(things ? [decision('claim certificate', `in the encrypted parameter ${things.claimParameter}`)] : []),
  ];
}
