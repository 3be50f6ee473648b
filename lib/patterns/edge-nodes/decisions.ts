import { describeDays } from '../../calendar/days';
import { counted } from '../../located/words';
import { reasonFor, type Decision } from '../../profile/decision';
import { describePatchWindow } from '../../profile/patch-window';
import { describeProfile, reasonOf, type Profile } from '../../profile/profile';
import { describeRetention } from '../../profile/retention';
import type { EdgeNodesPlan, PlannedGreengrass } from './edge-nodes-plan';
import type { EdgeNodesProps } from './props';

/** What was decided about a group, in the order that a person asks. */
export function decisionsOf(
  plan: Omit<EdgeNodesPlan, 'decisions'>,
  props: EdgeNodesProps,
  profile: Profile,
): readonly Decision[] {
  const { nodes, patching, waves, logs, heartbeatMinutes, timeZone, customerKey } = plan;
  const decision = (what: string, choice: string, asked: unknown, otherwise = 'default'): Decision => ({
    pattern: `edge-nodes/${plan.name}`,
    what,
    choice,
    because: reasonFor(asked, otherwise),
  });
  return [
    decision('nodes', `${counted(nodes.length, 'node')} on ${plan.system}`, props.nodes),
    decision('enrolment', describeEnrolment(plan), props.enrolment),
    decision(
      'heartbeat',
      `every ${counted(heartbeatMinutes, 'minute')}, ${props.alarmPerNode === false ? 'an alarm for the group' : 'an alarm for the group and each node'}`,
      props.heartbeatMinutes ?? props.alarmPerNode,
    ),
    decision('messages', describeMessages(plan), props.messages),
    ...(plan.greengrass ? [decision('Greengrass', describeGreengrass(plan.greengrass), props.greengrass)] : []),
    decision(
      'logs',
      `${logs.files.length === 0 ? 'of the operating system' : `of the operating system and ${counted(logs.files.length, 'file')}`}, kept ${describeRetention(logs.keepDays)}`,
      undefined,
      reasonOf(profile, 'logRetentionDays'),
    ),
    decision(
      'encryption key',
      customerKey ? 'a key of the client' : "the provider's key",
      undefined,
      reasonOf(profile, 'keys'),
    ),
    decision('patching', `${describePatchWindow(patching.window, timeZone)}, group ${patching.group}`, props.patching),
    decision(
      'waves',
      `${waves.percent}% of the nodes at a time; none is begun once ${waves.stopAtFailedPercent}% failed`,
      props.waves,
    ),
    decision(
      'outlives its removal',
      plan.retain ? 'logs and their key' : 'nothing',
      undefined,
      describeProfile(profile),
    ),
  ];
}

function describeEnrolment({ enrolment: { days, at, validDays }, timeZone }: Omit<EdgeNodesPlan, 'decisions'>): string {
  const when = days.length === 0 ? 'on request' : `${describeDays(days)} ${at} (${timeZone}) and on request`;
  return `a code for the nodes that are missing, ${when}, good for ${counted(validDays, 'day')}`;
}

function describeMessages({ messages }: Omit<EdgeNodesPlan, 'decisions'>): string {
  if (messages === undefined) return 'none';
  const { perDay, bytes } = messages;
  return `${perDay.toLocaleString('en-US')} a day from each node, of ${bytes === 1 ? '1 byte' : `${bytes.toLocaleString('en-US')} bytes`}`;
}

function describeGreengrass({ components }: PlannedGreengrass): string {
  const named = Object.entries(components).map(([name, version]) => `${name} ${version}`);
  return `each node is a core device, which runs ${named.length === 0 ? 'the nucleus alone' : ['the nucleus', ...named].join(', ')}`;
}
