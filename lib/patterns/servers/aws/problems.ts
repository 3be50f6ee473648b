import { IMAGES } from '../../../clouds/aws/images';
import { architectureOfType } from '../../../clouds/aws/instance-types';
import { isToken } from '../../../form/problems';
import { oneOf } from '../../../located/words';
import type { Problem } from '../../../problem';
import type { Place } from '../../../profile/place';
import { describeCapacity } from '../../../profile/sizes';
import type { PassedServers } from '../props';
import type { ServersPlan } from '../servers-plan';
import { architectureFor, typeFor } from './instances';

/** What is wrong with type, architecture and operating system together, or with a need that no type meets. */
export function typeProblems(plan: ServersPlan): readonly Problem[] {
  return [...architectureProblems(plan), ...sizeProblems(plan)];
}

/** The system disk holds the image. */
export function diskProblems({ system, disks }: ServersPlan): readonly Problem[] {
  const { minimumGib } = IMAGES[system];
  return disks
    .filter(({ use, gib }) => use === 'system' && gib < minimumGib)
    .map(({ gib }) => ({
      path: ['rootVolumeGib'],
      found: String(gib),
      expected: `at least ${minimumGib}, which the image of ${system} needs`,
    }));
}

/**
 * A load balancer finds only certificates of its own region; those of IAM are in none. What is known only at deployment is not
 * looked at.
 */
export function certificateProblems(
  { entrance }: ServersPlan,
  { region }: Place,
  { certificate }: PassedServers,
): readonly Problem[] {
  if (entrance === undefined) return [];
  if (region === undefined || isToken(region) || certificate === undefined || isToken(certificate)) return [];
  const [, , , certificateRegion = ''] = certificate.split(':');
  if (certificateRegion === '' || certificateRegion === region) return [];
  const found = `a certificate in ${certificateRegion}`;
  return [{ path: ['loadBalancer', 'certificate'], found, expected: `one in ${region}` }];
}

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
  if (parameters[architecture] !== undefined) return [];
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
