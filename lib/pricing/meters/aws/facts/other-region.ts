import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { inRegion, perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

/** Two regions that are billed less between them. */
const NEAR = ['us-east-1', 'us-east-2'];

/** `arn:aws:backup:eu-west-1:…`: the region of an ARN; `undefined` of one that has none, as those of buckets. */
export function regionOfArn(arn: string): string | undefined {
  const [, , , region = ''] = arn.split(':');
  return region === '' ? undefined : region;
}

/**
 * Data that leaves a region for another, because a property asks for a copy there; nothing where the copy stays in the region.
 * Source: Amazon EC2 pricing, "Data Transfer".
 */
export function transferCharges(from: string, to: Maybe<string>, sent: UsageAmount, what: string): readonly Charge[] {
  if (to === from) return [];
  const rate = lift(to, (region) =>
    NEAR.includes(from) && NEAR.includes(region)
      ? 'data-transfer/between-us-east-1-and-us-east-2'
      : 'data-transfer/out-to-other-aws-regions',
  );
  return [perUse(`${what} to ${placeName(to)}`, rate, sent)];
}

/** A charge for what is kept elsewhere: it says where, and has the prices of that region. */
export function placedIn(charge: Charge, region: Maybe<string>): Charge {
  return inRegion({ ...charge, name: `${charge.name} in ${placeName(region)}` }, region);
}

/** A region as a line of a bill names it. */
function placeName(region: Maybe<string>): string {
  return isUnknown(region) ? 'another region' : region;
}
