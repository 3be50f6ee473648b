import type { Decision } from '../../../profile/decision';
import { describeRetention } from '../../../profile/retention';
import type { ServersPlan } from '../servers-plan';
import type { AwsServers } from './words';

/** What only AWS could decide about a fleet. */
export function decisionsOf(plan: ServersPlan, words: Omit<AwsServers, 'decisions'>): readonly Decision[] {
  const { spot, loadBalancer, volumes, logRetentionDays } = words;
  const decision = (what: string, choice: string, because = 'default'): Decision => ({
    pattern: `servers/${plan.name}`,
    what,
    choice,
    because,
  });
  return [
    decision('instance type', describeInstances(words), plan.need.because),
    decision('image', `newest of ${plan.system} at each launch`),
    ...(spot ? [decision('spot types', spot.types.join(', '))] : []),
    decision('volumes', volumes.map(({ device, gib, type }) => `${gib} GiB ${type} at ${device}`).join(', ')),
    ...(loadBalancer?.webFirewall
      ? [decision('web firewall rules', 'AWS WAF managed rules on the load balancer')]
      : []),
    ...(logRetentionDays === plan.logs.keepDays
      ? []
      : [
          decision(
            'log retention',
            `${describeRetention(logRetentionDays)}, the next longer period of CloudWatch Logs`,
          ),
        ]),
  ];
}

function describeInstances({ instanceType, architecture, cpuCredits }: Omit<AwsServers, 'decisions'>): string {
  const credits = cpuCredits === undefined ? '' : `, ${cpuCredits} credit mode`;
  return `${instanceType} (${architecture}${credits})`;
}
