import { IMAGES } from '../../../clouds/aws/images';
import { isBurstable } from '../../../clouds/aws/instance-types';
import { retentionFor } from '../../../clouds/aws/log-retention';
import { awsAlarms } from '../../../clouds/aws/signals';
import { InputError } from '../../../problem';
import { OPERATING_SYSTEM_FACTS } from '../../../profile/operating-systems';
import type { Place } from '../../../profile/place';
import type { PassedServers } from '../props';
import type { ServersPlan } from '../servers-plan';
import { awsClosedAnswer } from './closed-answer';
import { decisionsOf } from './decisions';
import { awsGroups } from './groups';
import { imageOf, imageWarnings } from './image';
import { architectureFor, awsSpot, creditsOf, typeFor } from './instances';
import { awsListenerRule, listenerRuleProblems } from './listener-rule';
import { awsLoadBalancer } from './load-balancer';
import { namesOf, tooLongNames } from './names';
import { awsPatching } from './patching';
import { certificateProblems, certificateWarnings } from './certificate';
import { alarmProblems, diskProblems, scriptProblems, typeProblems } from './problems';
import { serversResources } from './resources';
import { awsPredictive, awsTracking } from './scaling';
import { scheduleProblems, scheduleWarnings } from './scheduled-actions';
import { awsDevices, awsKeptVolumes, volumeProblems } from './volumes';
import type { AwsServers } from './words';

export type { AwsServers };

/**
 * Says a fleet in the words of AWS.
 * @throws InputError with everything that AWS cannot grant; paths are relative to the props
 */
export function awsServers(plan: ServersPlan, place: Place, passed: PassedServers): AwsServers {
  const system = IMAGES[plan.system];
  const architecture = architectureFor(plan);
  const instanceType = typeFor(plan);
  const { family } = OPERATING_SYSTEM_FACTS[plan.system];
  const burstable = instanceType !== undefined && isBurstable(instanceType);
  const alarms = awsAlarms(plan.alarms, { family, burstable });
  const problems = [
    ...tooLongNames(plan),
    ...typeProblems(plan),
    ...diskProblems(plan),
    ...volumeProblems(plan),
    ...alarmProblems(plan, alarms),
    ...scriptProblems(plan, passed),
    ...scheduleProblems(plan),
    ...listenerRuleProblems(plan),
    ...certificateProblems(plan, place, passed),
  ];
  if (problems.length > 0 || instanceType === undefined) throw new InputError(problems);

  const image = imageOf(plan, passed);
  const closedAnswer = awsClosedAnswer(plan);
  const predictive = awsPredictive(plan);
  const words = {
    instanceType,
    architecture,
    ...creditsOf(instanceType),
    ...(plan.interruptible && { spot: awsSpot(plan.interruptible, instanceType) }),
    family,
    ...(image && { image }),
    volumes: awsDevices(plan),
    groups: awsGroups(plan),
    tracking: awsTracking(plan),
    ...(predictive && { predictive }),
    keptVolumes: awsKeptVolumes(plan),
    ...(plan.entrance && { loadBalancer: awsLoadBalancer(plan.entrance) }),
    ...(plan.sharedEntrance && { listenerRule: awsListenerRule(plan.sharedEntrance, plan) }),
    ...(closedAnswer && { closedAnswer }),
    patching: awsPatching(plan),
    logs: system.logs,
    logRetentionDays: retentionFor(plan.logs.keepDays),
    alarms,
    names: namesOf(plan),
    warnings: [...certificateWarnings(plan, place, passed), ...imageWarnings(plan, passed), ...scheduleWarnings(plan)],
  };
  return { ...words, decisions: decisionsOf(plan, words), resources: serversResources(plan, words) };
}
