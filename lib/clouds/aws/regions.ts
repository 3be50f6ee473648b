/** Parts of the world that a client may require its data to stay in. */
export const AREAS = [
  'eu',
  'uk',
  'switzerland',
  'us',
  'canada',
  'mexico',
  'asia-pacific',
  'india',
  'japan',
  'australia',
  'south-america',
  'middle-east',
  'africa',
] as const;
export type Area = (typeof AREAS)[number];

/** An AWS region: where it is, and the letters of its availability zones as every account sees them. */
export interface Region {
  readonly name: string;
  readonly areas: readonly Area[];
  readonly zoneLetters: string;
}

/**
 * AWS regions open to every commercial account or by opt-in.
 * Source: AWS Global Infrastructure, "Regions and Availability Zones".
 */
const REGIONS: readonly Region[] = [
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

/** Names of all regions that we know. */
export const REGION_NAMES: readonly string[] = REGIONS.map((entry) => entry.name);

/** The region of that name, or `undefined` for one that we do not know. */
export function findRegion(name: string): Region | undefined {
  return BY_NAME.get(name);
}

/** Availability zones of a region, e.g. `['eu-west-1a', 'eu-west-1b', 'eu-west-1c']`; empty for an unknown region. */
export function availabilityZones(name: string): readonly string[] {
  return Array.from(findRegion(name)?.zoneLetters ?? '', (letter) => `${name}${letter}`);
}

/** Whether a region lies within one of the given areas or is itself named. An empty residency allows every region. */
export function withinResidency(name: string, residency: readonly string[]): boolean {
  const areas: readonly string[] = findRegion(name)?.areas ?? [];
  return residency.length === 0 || residency.some((place) => place === name || areas.includes(place));
}

function region(name: string, areas: readonly Area[], zoneLetters: string): Region {
  return { name, areas, zoneLetters };
}
