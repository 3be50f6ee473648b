import { alarmResources } from '../../monitoring/aws/alarm-resources';
import type { StackResources } from '../../stack-resources';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import type { AwsEdgeNodes } from './words';

/** A runbook, its role and its policy. */
const OF_RUNBOOK = 3;

/** Those that make codes, run commands, and put a node into quarantine. */
const RUNBOOKS = 3;

/** The role of the nodes and its policy. */
const OF_ROLE = 2;

/** The document of the agent and its association. */
const OF_AGENT = 2;

/** A schedule, its role and its policy. */
const OF_SCHEDULE = 3;

/** A baseline, a window, what it is for and what it runs. */
const OF_PATCHING = 4;

/** Two groups, two policies, a template with its role and policy, a hook with its own and its permission, a rule with its role and policy, and a runbook. */
const OF_THINGS = 2 + 2 + 3 + 4 + 3 + OF_RUNBOOK;

/** A role and its alias, a policy, and a deployment. */
const OF_GREENGRASS = 4;

/** How many resources of CloudFormation a group takes. */
export function edgeNodesResources(
  { customerKey }: EdgeNodesPlan,
  { logGroups, enrolment, things, alarms }: Omit<AwsEdgeNodes, 'resources'>,
): readonly StackResources[] {
  const count =
    OF_ROLE +
    logGroups.length +
    OF_AGENT +
    RUNBOOKS * OF_RUNBOOK +
    OF_PATCHING +
    (customerKey ? 1 : 0) +
    (enrolment.cron === undefined ? 0 : OF_SCHEDULE) +
    (things ? OF_THINGS + things.things.length : 0) +
    (things?.greengrass ? OF_GREENGRASS : 0);
  const watched = alarmResources(alarms).map((one) => ({ ...one, fewer: FEWER }));
  return [{ layer: 'workload', count, fewer: FEWER }, ...watched];
}

const FEWER = 'say "alarmPerNode: false" of large groups';
