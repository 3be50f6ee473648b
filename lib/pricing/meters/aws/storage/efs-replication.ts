import type { Resource } from '../../../readers/resource';
import { isUnknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { placedIn, transferCharges } from '../facts/other-region';

/** A copy of a file system that replication makes. */
interface Copy {
  readonly region: Maybe<string>;
  readonly storageClass: 'standard' | 'one-zone';
  /** Whether it is a file system of its own, which is billed by itself. */
  readonly isGiven: boolean;
}

/** What replication of a file system makes elsewhere. */
export interface Replication {
  readonly from: string;
  readonly copies: Maybe<readonly Copy[]>;
}

/** The copies that a file system asks for; without a region they are in its own. */
export function replicationOf(r: Resource): Replication {
  const destinations = r.list('ReplicationConfiguration.Destinations');
  if (isUnknown(destinations)) return { from: r.region, copies: destinations };
  const copies = destinations.map((copy): Copy => ({
    region: copy.text('Region') ?? r.region,
    storageClass: copy.value('AvailabilityZoneName') === undefined ? 'standard' : 'one-zone',
    isGiven: copy.value('FileSystemId') !== undefined,
  }));
  return { from: r.region, copies };
}

/** Billed as storage where the copy is, and for what is sent there. Source: Amazon EFS pricing, "Replication". */
export function replicationCharges(
  { from, copies }: Replication,
  use: Readonly<Record<'storedGb' | 'replicatedGb', UsageAmount>>,
): readonly Charge[] {
  if (isUnknown(copies)) return [perMonth('Copies', copies)];
  return copies.flatMap(({ region, storageClass, isGiven }) => [
    ...(isGiven ? [] : [placedIn(perUse('Copy', `efs/${storageClass}-storage`, use.storedGb), region)]),
    ...transferCharges(from, region, use.replicatedGb, 'Changes copied'),
  ]);
}
