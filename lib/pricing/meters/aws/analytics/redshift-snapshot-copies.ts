import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { given } from '../../facts/given';
import { placedIn, transferCharges } from '../facts/other-region';

/** Usage keys of snapshots that are copied to another region. */
export const COPIES_USAGE = {
  copiedGb: { unit: 'GB-month of snapshots that are copied to another region', assume: 100 },
  sentGb: { unit: 'GB per month that copies send to another region', assume: 10 },
} as const;

/** The regions that a namespace copies its snapshots to. */
export function copyRegions(namespace: Resource): Maybe<readonly Maybe<string>[]> {
  const regionOf = (copy: Properties): Maybe<string> => given(copy.text('DestinationRegion'), 'DestinationRegion');
  return lift(namespace.list('SnapshotCopyConfigurations'), (copies) => copies.map(regionOf));
}

/** Billed where they are kept, and for what is sent there. Source: Amazon Redshift pricing, "Backup storage". */
export function copyCharges(
  from: string,
  regions: Maybe<readonly Maybe<string>[]>,
  use: Readonly<Record<keyof typeof COPIES_USAGE, UsageAmount>>,
): readonly Charge[] {
  if (isUnknown(regions)) return [perMonth('Snapshot copies', regions)];
  return regions.flatMap((region) => [
    placedIn(perUse('Snapshots', 'redshift/backup-storage', use.copiedGb), region),
    ...transferCharges(from, region, use.sentGb, 'Snapshots sent'),
  ]);
}
