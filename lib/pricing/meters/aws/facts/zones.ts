/** Regions with other than three Availability Zones. Source: AWS Regions and Availability Zones documentation. */
const OTHER_NUMBERS: Readonly<Record<string, number>> = {
  'ap-northeast-2': 4,
  'us-east-1': 6,
  'us-west-1': 2,
  'us-west-2': 4,
};

/** How many Availability Zones an account has in a region. */
export function zonesOf(region: string): number {
  return OTHER_NUMBERS[region] ?? 3;
}
