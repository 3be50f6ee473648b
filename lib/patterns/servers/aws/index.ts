import { autoScalingCron, systemsManagerCron } from '../../../clouds/aws/cron';
import { IMAGES, type LogSources } from '../../../clouds/aws/images';
import { retentionFor } from '../../../clouds/aws/log-retention';
import { awsAlarms, type AwsAlarm } from '../../../clouds/aws/signals';
import { InputError } from '../../../problem';
import { OPERATING_SYSTEM_FACTS, type OperatingSystemFamily } from '../../../profile/operating-systems';
import type { Place } from '../../../profile/place';
import type { Architecture } from '../../../profile/sizes';
import type { PatternWords } from '../../pattern';
import type { PassedServers } from '../props';
import type { Limits } from '../schedule';
import type { ServersPlan } from '../servers-plan';
import { awsDecisions } from './decisions';
import { architectureFor, awsSpot, creditsOf, typeFor, type AwsSpot } from './instances';
import { awsLoadBalancer, type AwsLoadBalancer } from './load-balancer';
import { certificateProblems, diskProblems, typeProblems } from './problems';
import { awsVolumes, type AwsVolume } from './volumes';

/** A fleet of servers in the words of AWS. */
export interface AwsServers extends PatternWords {
  /** EC2 instance type, e.g. `m6i.large`. */
  readonly instanceType: string;
  readonly architecture: Architecture;
  /** Burstable types earn credits and never buy them. @default - the type is not burstable */
  readonly cpuCredits?: 'standard';
  /** @default - all on demand */
  readonly spot?: AwsSpot;
  readonly family: OperatingSystemFamily;
  /** Public Systems Manager parameter that each launch takes the newest image from. */
  readonly imageParameter: string;
  /** Shell commands that a new server runs once. */
  readonly firstBoot: readonly string[];
  /** The root volume first. */
  readonly volumes: readonly AwsVolume[];
  readonly schedule: readonly AwsScheduledAction[];
  /** @default - none */
  readonly loadBalancer?: AwsLoadBalancer;
  /** @default - none */
  readonly patchWindow?: AwsPatchWindow;
  /** A log group for each. */
  readonly logs: readonly LogSources[];
  readonly logRetentionDays: number;
  readonly alarms: readonly AwsAlarm[];
}

/** A scheduled action of Auto Scaling. */
export interface AwsScheduledAction extends Limits {
  readonly name: string;
  /** Five-field cron in the plan's time zone. */
  readonly cron: string;
}

/** A maintenance window of Systems Manager. */
export interface AwsPatchWindow {
  /** Six-field cron in the plan's time zone. */
  readonly cron: string;
  readonly hours: number;
  /** Hours before the end after which no server is begun. */
  readonly cutoffHours: number;
}

/**
 * Says a fleet in the words of AWS.
 * @throws InputError with everything that AWS cannot grant; paths are relative to the props
 */
export function awsServers(plan: ServersPlan, place: Place, passed: PassedServers): AwsServers {
  const image = IMAGES[plan.system];
  const architecture = architectureFor(plan);
  const imageParameter = image.parameters[architecture];
  const instanceType = typeFor(plan);
  const problems = [...typeProblems(plan), ...diskProblems(plan), ...certificateProblems(place, passed)];
  if (problems.length > 0 || imageParameter === undefined || instanceType === undefined) throw new InputError(problems);

  const { family } = OPERATING_SYSTEM_FACTS[plan.system];
  const { window } = plan.patching;
  const words = {
    instanceType,
    architecture,
    ...creditsOf(instanceType),
    ...(plan.interruptible && { spot: awsSpot(plan.interruptible, instanceType) }),
    family,
    imageParameter,
    firstBoot: image.firstBoot,
    volumes: awsVolumes(plan),
    schedule: plan.changes.map(({ name, days, at, min, max }) => ({ name, cron: autoScalingCron(days, at), min, max })),
    ...(plan.entrance && { loadBalancer: awsLoadBalancer(plan.entrance) }),
    ...(window && {
      patchWindow: {
        cron: systemsManagerCron([window.day], window.at),
        hours: window.hours,
        cutoffHours: window.cutoffHours,
      },
    }),
    logs: image.logs,
    logRetentionDays: retentionFor(plan.logs.keepDays),
    alarms: awsAlarms(plan.alarms, { family }),
    warnings: [],
  };
  return { ...words, decisions: awsDecisions(plan, words) };
}
