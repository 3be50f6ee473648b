import { CLIENT_FILE, type Decision } from '../../../profile/decision';
import { describeRetention } from '../../../profile/retention';
import type { ServersPlan } from '../servers-plan';
import type { AwsDevice, AwsKeptVolume, AwsServers } from './words';

type Decided = Omit<AwsServers, 'decisions' | 'resources'>;

/** What only AWS could decide about a fleet. */
export function decisionsOf(plan: ServersPlan, words: Decided): readonly Decision[] {
  const { spot, loadBalancer, volumes, keptVolumes, logRetentionDays } = words;
  const decision = (what: string, choice: string, because = 'default'): Decision => ({
    pattern: `servers/${plan.name}`,
    what,
    choice,
    because,
  });
  return [
    decision('instance type', describeInstances(words), plan.need.because),
    decision('image', describeImage(plan, words), plan.boot.image === 'own' ? CLIENT_FILE : 'default'),
    ...(spot ? [decision('spot types', spot.types.join(', '))] : []),
    decision('volumes', [...volumes, ...keptVolumes].map(describeVolume).join(', ')),
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

function describeImage({ system }: ServersPlan, { image }: Decided): string {
  if (image === undefined) return 'given in code';
  if ('id' in image) return image.id;
  const isOwn = !image.parameter.startsWith('/aws/service/');
  return isOwn ? `named by ${image.parameter} at each launch` : `newest of ${system} at each launch`;
}

/** `100 GiB gp3 records, 4000 IOPS` */
function describeVolume({ gib, type, iops, throughput, ...volume }: AwsDevice | AwsKeptVolume): string {
  const where = 'device' in volume ? `at ${volume.device}` : `${volume.name}, kept`;
  return [
    `${gib} GiB ${type} ${where}`,
    ...(iops === undefined ? [] : [`${iops} IOPS`]),
    ...(throughput === undefined ? [] : [`${throughput} MiB/s`]),
  ].join(' with ');
}

function describeInstances({ instanceType, architecture, cpuCredits }: Decided): string {
  const credits = cpuCredits === undefined ? '' : `, ${cpuCredits} credit mode`;
  return `${instanceType} (${architecture}${credits})`;
}
