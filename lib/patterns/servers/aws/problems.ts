import type { AwsAlarm } from '../../../clouds/aws/alarms';
import { IMAGES } from '../../../clouds/aws/images';
import { architectureOfType } from '../../../clouds/aws/instance-types';
import { isToken } from '../../../form/problems';
import { oneOf } from '../../../located/words';
import type { Problem } from '../../../problem';
import { describeCapacity } from '../../../profile/sizes';
import { ALARMS_OF_A_COMPOSITE, compositesOf, fitsIntoRule } from '../../monitoring/aws/composites';
import type { PassedServers } from '../props';
import type { ServersPlan } from '../servers-plan';
import { firstBootOf, userData } from './boot';
import { firstBootProblems, USER_DATA_BYTES } from './first-boot';
import { architectureFor, typeFor } from './instances';

/** What is wrong with type, architecture and operating system together, or with a need that no type meets. */
export function typeProblems(plan: ServersPlan): readonly Problem[] {
  return [...architectureProblems(plan), ...sizeProblems(plan)];
}

/** The system disk holds the image. */
export function diskProblems({ system, disks, boot }: ServersPlan): readonly Problem[] {
  const { minimumGib } = IMAGES[system];
  return disks
    .filter(({ use, gib }) => use === 'system' && gib < minimumGib && boot.image === 'stock')
    .map(({ gib }) => ({
      path: ['rootVolumeGib'],
      found: String(gib),
      expected: `at least ${minimumGib}, which the image of ${system} needs`,
    }));
}

/** Servers that keep data have alarms of their own, which are told together. */
export function alarmProblems(plan: ServersPlan, alarms: readonly AwsAlarm[]): readonly Problem[] {
  const composites = compositesOf(alarms.map((alarm) => alarm.plan))?.composites ?? [];
  const prefix = `${plan.fullName}-servers-`.length;
  const tooLarge = composites.find((composite) => !fitsIntoRule(composite, prefix));
  if (tooLarge === undefined) return [];
  const found = `${plan.state?.slots.length ?? 0} servers that keep data, with ${tooLarge.alarms.length} alarms that are told together`;
  const expected = `at most ${ALARMS_OF_A_COMPOSITE} alarms, or fewer where their names are long: make several fleets of them`;
  return [{ path: ['count'], found, expected }];
}

/**
 * What is wrong with the script of the first boot, by itself or because it is too long with all that comes before and after it. A
 * script that is known only at deployment is not looked at.
 */
export function scriptProblems(plan: ServersPlan, { firstBoot }: PassedServers): readonly Problem[] {
  if (firstBoot === undefined || isToken(firstBoot)) return [];
  const boot = firstBootOf(plan, plan.state?.slots[0]);
  const own = firstBootProblems(firstBoot, boot.family);
  if (own.length > 0) return own;
  const room = USER_DATA_BYTES - LONGEST_NAMES;
  const bytes = Buffer.byteLength(userData(boot, { text: firstBoot }));
  if (bytes <= room) return [];
  const found = `a script of ${Buffer.byteLength(firstBoot)} bytes, which makes ${bytes} of user data`;
  const expected = `at most ${room}: let a short script fetch the long one, or put it into the image`;
  return [{ path: ['firstBoot'], found, expected }];
}

/** Room for what only the engine can fill in: names of a stack and its resources. */
const LONGEST_NAMES = 512;

function architectureProblems(plan: ServersPlan): readonly Problem[] {
  const { system, need, exactType } = plan;
  if (exactType !== undefined && need.architecture !== undefined) {
    const actual = architectureOfType(exactType);
    if (need.architecture !== actual) {
      const found = `"${need.architecture}" with ${exactType}`;
      return [{ path: ['architecture'], found, expected: `"${actual}", which ${exactType} has` }];
    }
  }
  const architecture = architectureFor(plan);
  const { parameters } = IMAGES[system];
  if (plan.boot.image === 'own' || parameters[architecture] !== undefined) return [];
  return [
    {
      path: [exactType === undefined ? 'architecture' : 'instanceType'],
      found: `${architecture} with ${system}`,
      expected: `${oneOf(Object.keys(parameters))}, which ${system} runs on`,
    },
  ];
}

function sizeProblems(plan: ServersPlan): readonly Problem[] {
  if (typeFor(plan) !== undefined) return [];
  const expected = `what one ${architectureFor(plan)} server can have`;
  return [{ path: ['size'], found: describeCapacity(plan.need), expected }];
}
