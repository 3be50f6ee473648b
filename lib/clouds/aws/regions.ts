import type { Area } from '../areas';
import type { Region } from '../region';

/** An AWS region, and the letters of its availability zones. Where no letters are right for every account: `zone-ids.ts`. */
export interface AwsRegion extends Region {
  readonly zoneLetters: string;
}

/**
 * AWS regions open to every commercial account or by opt-in.
 * Source: AWS Global Infrastructure, "Regions and Availability Zones".
 */
export const REGIONS: readonly AwsRegion[] = [
  region('us-east-1', ['us'], 'abcdef'),
  region('us-east-2', ['us'], 'abc'),
  region('us-west-1', ['us'], 'ab'),
  region('us-west-2', ['us'], 'abcd'),
  region('ca-central-1', ['canada'], 'abd'),
  region('ca-west-1', ['canada'], 'abc'),
  region('eu-west-1', ['eu'], 'abc'),
  region('eu-west-2', ['uk'], 'abc'),
  region('eu-west-3', ['eu'], 'abc'),
  region('eu-central-1', ['eu'], 'abc'),
  region('eu-central-2', ['switzerland'], 'abc'),
  region('eu-north-1', ['eu'], 'abc'),
  region('eu-south-1', ['eu'], 'abc'),
  region('eu-south-2', ['eu'], 'abc'),
  region('ap-southeast-1', ['asia-pacific'], 'abc'),
  region('ap-southeast-2', ['asia-pacific', 'australia'], 'abc'),
  region('ap-southeast-3', ['asia-pacific'], 'abc'),
  region('ap-southeast-4', ['asia-pacific', 'australia'], 'abc'),
  region('ap-northeast-1', ['asia-pacific', 'japan'], 'acd'),
  region('ap-northeast-2', ['asia-pacific'], 'abcd'),
  region('ap-northeast-3', ['asia-pacific', 'japan'], 'abc'),
  region('ap-south-1', ['asia-pacific', 'india'], 'abc'),
  region('ap-south-2', ['asia-pacific', 'india'], 'abc'),
  region('ap-east-1', ['asia-pacific'], 'abc'),
  region('ap-east-2', ['asia-pacific'], 'abc'),
  region('ap-southeast-5', ['asia-pacific'], 'abc'),
  region('ap-southeast-6', ['asia-pacific'], 'abc'),
  region('ap-southeast-7', ['asia-pacific'], 'abc'),
  region('mx-central-1', ['mexico'], 'abc'),
  region('sa-east-1', ['south-america'], 'abc'),
  region('me-south-1', ['middle-east'], 'abc'),
  region('me-central-1', ['middle-east'], 'abc'),
  region('il-central-1', ['middle-east'], 'abc'),
  region('af-south-1', ['africa'], 'abc'),
];

const BY_NAME = new Map(REGIONS.map((entry) => [entry.name, entry]));

/** Availability zones of a region, e.g. `['eu-west-1a', 'eu-west-1b', 'eu-west-1c']`; empty for an unknown region. */
export function availabilityZones(name: string): readonly string[] {
  return Array.from(BY_NAME.get(name)?.zoneLetters ?? '', (letter) => `${name}${letter}`);
}

function region(name: string, areas: readonly Area[], zoneLetters: string): AwsRegion {
  return { name, areas, zones: zoneLetters.length, zoneLetters };
}
