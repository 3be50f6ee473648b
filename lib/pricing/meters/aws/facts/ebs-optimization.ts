import type { Range } from '../../../../range';
import { isUnknown, type Maybe } from '../../../readers/unknown';
import { perHour, provided, type Charge } from '../../charge';

/**
 * Types that are optimized for EBS only where it is asked for, at a fee by the hour; the newer ones are so always and at no fee.
 * Source: Amazon EC2 User Guide, "Amazon EBS-optimized instance types", "EBS optimization supported".
 */
const AT_A_FEE = new Set(
  `c1.xlarge c3.xlarge c3.2xlarge c3.4xlarge g2.2xlarge i2.xlarge i2.2xlarge i2.4xlarge m1.large m1.xlarge m2.2xlarge m2.4xlarge
   m3.xlarge m3.2xlarge r3.xlarge r3.2xlarge r3.4xlarge`.split(/\s+/),
);

/** What servers are charged for being optimized for EBS; where their type is unknown, their hours say so. */
export function ebsOptimization(
  isOptimized: Maybe<boolean> | undefined,
  type: Maybe<string> | undefined,
  count: Maybe<number | Range>,
): readonly Charge[] {
  if (type === undefined || isUnknown(type) || !AT_A_FEE.has(type)) return [];
  return provided(isOptimized ?? false, [perHour('EBS optimization', `ec2/${type}/ebs-optimization`, count)]);
}
