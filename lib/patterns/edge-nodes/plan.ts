import { refuse } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import { environmentName } from '../../profile/naming';
import { planWindow } from '../../profile/patch-window';
import { edgeNodesAlarms } from './alarms';
import { decisionsOf } from './decisions';
import type { EdgeNodesPlan, PlannedGreengrass } from './edge-nodes-plan';
import { edgeNodesProblems } from './problems';
import type { EdgeNodesProps, GreengrassProps } from './props';

export type * from './edge-nodes-plan';

export { EDGE_NODES } from './edge-nodes-key';

/**
 * Decides a group of edge nodes.
 * @param name - within the environment, e.g. `cabinets`
 * @throws InputError with everything in the props that cannot be had
 */
export function planEdgeNodes(name: string, props: EdgeNodesProps, context: EnvironmentContext): EdgeNodesPlan {
  refuse(edgeNodesProblems(name, props));
  const { profile, environment } = context;
  const { group = `${environment}.${name}`, ...window } = props.patching ?? {};
  const { days = ['mon'], at = '06:00', validDays = 7 } = props.enrolment ?? {};
  const { percent = 25, stopAtFailedPercent = 10 } = props.waves ?? {};
  const watched = {
    nodes: namesOf(props.nodes),
    heartbeatMinutes: props.heartbeatMinutes ?? 5,
    ...(props.messages && { messages: props.messages }),
  };
  const plan = {
    name,
    fullName: `${environmentName(context)}-${name}`,
    system: props.os,
    ...watched,
    enrolment: { days, at, validDays },
    ...(props.greengrass !== undefined && { greengrass: planGreengrass(props.greengrass) }),
    logs: { keepDays: profile.logRetentionDays, files: props.logFiles ?? [] },
    patching: { group, window: planWindow(window) },
    waves: { percent, stopAtFailedPercent },
    customerKey: profile.keys === 'customer-managed',
    retain: profile.deletionProtection,
    timeZone: profile.supportHours.timeZone,
    alarms: edgeNodesAlarms({ ...watched, alarmPerNode: props.alarmPerNode ?? true }, profile),
    warnings: [],
  };
  return { ...plan, decisions: decisionsOf(plan, props, profile) };
}

function planGreengrass(asked: NonNullable<EdgeNodesProps['greengrass']>): PlannedGreengrass {
  const { nucleus, components = {} }: GreengrassProps = asked === true ? {} : asked;
  return { ...(nucleus !== undefined && { nucleus }), components };
}

/** More nodes are called like no other, so that all others stay what they are. */
function namesOf(nodes: EdgeNodesProps['nodes']): readonly string[] {
  return typeof nodes === 'number' ? Array.from({ length: nodes }, (_, at) => `node-${at + 1}`) : nodes;
}
