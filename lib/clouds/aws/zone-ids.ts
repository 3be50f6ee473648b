/**
 * Regions whose letters cannot be right for every account: each account sees two of the three zones of us-west-1, under letters of its
 * own. These IDs are the zones that every account sees.
 * Sources: AWS Regions and Availability Zones, "AZ IDs" and "Constrained Availability Zones"; Amazon EFS User Guide, "Supported Availability
 * Zones for One Zone file systems".
 */
const ZONE_IDS: Readonly<Record<string, readonly string[]>> = { 'us-west-1': ['usw1-az1', 'usw1-az3'] };

/** IDs of the zones of a region where letters do not tell them. @default - letters do */
export function defaultZoneIds(region: string): readonly string[] | undefined {
  return Object.hasOwn(ZONE_IDS, region) ? ZONE_IDS[region] : undefined;
}

/**
 * Regions with a zone that most current instance types are not offered in, under a letter that differs by account.
 * Source: Amazon EKS User Guide, "Amazon EKS networking requirements for VPC and subnets", which no control plane stands in either.
 */
const OLD_ZONES: Readonly<Record<string, string>> = { 'us-east-1': 'use1-az3', 'ca-central-1': 'cac1-az3' };

/** ID of the zone of a region that lacks most current instance types. @default - there is none */
export function oldZone(region: string): string | undefined {
  return Object.hasOwn(OLD_ZONES, region) ? OLD_ZONES[region] : undefined;
}

/** Whether a text has the form of a zone's ID. */
export function isZoneId(text: string): boolean {
  return /-az\d+$/.test(text);
}

/**
 * What the IDs of all zones of a region begin with: `euw1` for `eu-west-1`, `apse2` for `ap-southeast-2`.
 * Source: AWS Regions and Availability Zones, "AWS Availability Zones".
 */
export function zoneIdPrefix(region: string): string {
  const [area = '', ...rest] = region.split('-');
  const directions = rest.slice(0, -1).join('').match(DIRECTION) ?? [];
  return [area, ...directions.map((direction) => direction[0]), rest.at(-1)].join('');
}

const DIRECTION = /north|south|east|west|central/g;
