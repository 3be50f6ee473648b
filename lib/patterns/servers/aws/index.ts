import { autoScalingCron, systemsManagerCron } from '../../../clouds/aws/cron';
import { IMAGES } from '../../../clouds/aws/images';
import { isBurstable } from '../../../clouds/aws/instance-types';
import { retentionFor } from '../../../clouds/aws/log-retention';
import { awsAlarms } from '../../../clouds/aws/signals';
import { InputError } from '../../../problem';
import { OPERATING_SYSTEM_FACTS } from '../../../profile/operating-systems';
import type { Place } from '../../../profile/place';
import type { PassedServers } from '../props';
import type { ServersPlan } from '../servers-plan';
import { decisionsOf } from './decisions';
import { architectureFor, awsSpot, creditsOf, typeFor } from './instances';
import { awsLoadBalancer } from './load-balancer';
import { certificateProblems, diskProblems, typeProblems } from './problems';
import { awsVolumes } from './volumes';
import type { AwsServers } from './words';

export type { AwsServers };

/**
 * Says a fleet in the words of AWS.
 * @throws InputError with everything that AWS cannot grant; paths are relative to the props
 */
export function awsServers(plan: ServersPlan, place: Place, passed: PassedServers): AwsServers {
  const image = IMAGES[plan.system];
  const architecture = architectureFor(plan);
  const imageParameter = image.parameters[architecture];
  const instanceType = typeFor(plan);
  const problems = [...typeProblems(plan), ...diskProblems(plan), ...certificateProblems(plan, place, passed)];
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
    alarms: awsAlarms(plan.alarms, { family, burstable: isBurstable(instanceType) }),
    warnings: [],
  };
  return { ...words, decisions: decisionsOf(plan, words) };
}
