import type { PlannedAlarm } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';
import type { EdgeNodesPlan } from './edge-nodes-plan';
import { ENROLMENT, GROUP, LOST_MESSAGES, nodeKey, PATCH_WINDOW } from './watched-keys';

/** Signs of life in a row that a node may not miss. */
const MISSED = 3;

/** Percent of the nodes below which something is wrong with more than a node: the network, or what they all run. */
const HALF = 50;

/** What alarms of a group depend on. */
type WatchedNodes = Pick<EdgeNodesPlan, 'nodes' | 'heartbeatMinutes' | 'messages'> & {
  readonly alarmPerNode: boolean;
};

/** What goes wrong with a group. Of several nodes that are missing at once, the alarm of the group wakes somebody. */
export function edgeNodesAlarms(watched: WatchedNodes, { alarms: { diskPercent } }: Profile): readonly PlannedAlarm[] {
  const { nodes, heartbeatMinutes, messages, alarmPerNode } = watched;
  const heartbeat = {
    comparison: 'below',
    minutes: heartbeatMinutes,
    periods: MISSED,
    breaching: MISSED,
    silence: 'breach',
  } as const;
  return [
    {
      id: 'NodesMissing',
      title: 'Fewer than half of the nodes report',
      signal: 'nodes-reporting',
      on: [GROUP],
      threshold: HALF,
      ...heartbeat,
      severity: 'critical',
      runbook:
        'See what they have in common: a carrier, a site, an update; a new group is missing until it is enrolled.',
    },
    ...(alarmPerNode ? nodes : []).map((node): PlannedAlarm => ({
      id: `NodeMissing-${node}`,
      title: `${node} does not report`,
      signal: 'node-heartbeat',
      on: [GROUP, nodeKey(node)],
      threshold: 1,
      ...heartbeat,
      severity: 'warning',
      runbook: 'See whether the site has power and network; a machine that is gone is put into quarantine.',
    })),
    {
      id: 'DiskFull',
      title: 'The disk of a node is nearly full',
      signal: 'node-disk',
      on: [GROUP],
      comparison: 'above',
      threshold: diskPercent,
      minutes: Math.max(5, heartbeatMinutes),
      periods: MISSED,
      breaching: MISSED,
      silence: 'unchanged',
      severity: 'warning',
      runbook: 'Find the node by a command to all of them, and what fills its disk.',
    },
    told('EnrolmentFailed', {
      title: 'No code to enrol nodes could be made',
      signal: 'enrolment-failed',
      on: [ENROLMENT],
      runbook: 'Read the step that failed, mend it, and start the runbook again.',
    }),
    told('PatchingFailed', {
      title: 'Patching nodes failed',
      signal: 'node-patching-failed',
      on: [PATCH_WINDOW],
      runbook: 'See which nodes failed: those that are not connected in the window wait for the next one.',
    }),
    ...(messages
      ? [
          told('MessagesLost', {
            title: 'Messages of nodes could not be kept',
            signal: 'messages-lost',
            on: [LOST_MESSAGES],
            runbook:
              'Read why in the log of lost messages, which holds them: a permission or a quota of where they are kept.',
          }),
        ]
      : []),
  ];
}

type Told = Pick<PlannedAlarm, 'title' | 'signal' | 'on' | 'runbook'>;

/** Told of once an hour, however often it happens. */
function told(id: string, what: Told): PlannedAlarm {
  return {
    id,
    ...what,
    comparison: 'above',
    threshold: 0,
    minutes: 60,
    periods: 1,
    breaching: 1,
    silence: 'fine',
    severity: 'warning',
  };
}
