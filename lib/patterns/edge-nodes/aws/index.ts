import { sixFieldCron } from '../../../clouds/aws/cron';
import { retentionFor } from '../../../clouds/aws/log-retention';
import { PATCH_BASELINES } from '../../../clouds/aws/patch-baseline';
import { awsPatchWindow } from '../../../clouds/aws/patch-window';
import { awsAlarms } from '../../../clouds/aws/signals';
import { refuse } from '../../../problem';
import { OPERATING_SYSTEM_FACTS } from '../../../profile/operating-systems';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import { awsDecisions } from './decisions';
import { logGroupsOf, systemLogs } from './logs';
import { namesOf, parameterName, tooLongNames } from './names';
import { edgeNodesResources } from './resources';
import { awsThings } from './things';
import type { AwsEdgeNodes } from './words';

export type { AwsEdgeNodes };

/**
 * Says a group of edge nodes in the words of AWS.
 * @throws InputError with everything that AWS cannot grant; paths are relative to the props
 */
export function awsEdgeNodes(plan: EdgeNodesPlan): AwsEdgeNodes {
  const things = awsThings(plan);
  refuse(tooLongNames(plan, things));
  const { family } = OPERATING_SYSTEM_FACTS[plan.system];
  const {
    enrolment: { days, at },
    patching,
    waves: { percent, stopAtFailedPercent },
  } = plan;
  const enrolment = {
    parameter: parameterName(plan, 'activation'),
    ...(days.length > 0 && { cron: sixFieldCron(days, at) }),
  };
  const words = {
    family,
    logs: systemLogs(plan),
    logGroups: logGroupsOf(plan),
    logRetentionDays: retentionFor(plan.logs.keepDays),
    enrolment,
    patching: { window: awsPatchWindow(patching.window), baseline: PATCH_BASELINES[plan.system] },
    waves: { maxConcurrency: `${percent}%`, maxErrors: `${stopAtFailedPercent}%` },
    ...(things && { things }),
    alarms: awsAlarms(plan.alarms, { family, nodes: plan.nodes.length }),
    names: namesOf(plan),
    warnings: [],
    decisions: awsDecisions(plan, { enrolment, ...(things && { things }) }),
  };
  return { ...words, resources: edgeNodesResources(plan, words) };
}
