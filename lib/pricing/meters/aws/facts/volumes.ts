import { asRange, product, type Range } from '../../../../range';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge, type Basis } from '../../charge';
import type { UsageAmount } from '../../usage';

/** One EBS volume. */
export interface Volume {
  readonly type: Maybe<string>;
  /** @default - unknown: a snapshot has it */
  readonly sizeGib: Maybe<number | Range> | undefined;
  readonly iops: Maybe<number> | undefined;
  readonly throughputMibps: Maybe<number> | undefined;
}

/** How many such volumes there are on average, and why we believe so. */
export interface VolumeUse {
  /** Name before each line, e.g. `Root volume`. */
  readonly label: string;
  readonly count: Maybe<Range>;
  readonly basis: Basis;
  readonly note?: string | undefined;
  readonly magneticRequests: UsageAmount;
}

/** What a gp3 volume includes. Source: Amazon EBS pricing, "General Purpose SSD (gp3)". */
const GP3_INCLUDED = { iops: 3000, throughputMibps: 125 };

/** Types billed by the GB-month alone or first of all, with their rates. */
const STORAGE_RATES: Readonly<Record<string, string>> = {
  gp2: 'ebs/gp2-storage',
  gp3: 'ebs/gp3-storage',
  io1: 'ebs/io1-storage',
  io2: 'ebs/io2-storage',
  st1: 'ebs/st1-storage',
  sc1: 'ebs/sc1-storage',
  standard: 'ebs/magnetic-storage',
};

/** What EBS charges for volumes. Source: Amazon EBS pricing. */
export function volumeCharges(volume: Volume, use: VolumeUse): readonly Charge[] {
  const line = (what: string, rate: Maybe<string>, each: Maybe<number | Range>, perItem?: number): Charge =>
    perMonth(
      `${use.label} ${what}`,
      rate,
      lift2(each, use.count, (amount, count) => product(asRange(amount), count)),
      { basis: use.basis, note: use.note, ...(perItem === undefined ? {} : { perItem }) },
    );
  const storageRate = lift(volume.type, (type) => STORAGE_RATES[type] ?? `ebs/${type}-storage`);
  const storage = line('storage', storageRate, volume.sizeGib ?? new Unknown('its size comes from a snapshot'));
  const { type, iops = 0, throughputMibps = 0 } = volume;

  if (isUnknown(type)) return [storage];
  if (type === 'gp3') {
    return [
      storage,
      ...over(iops, GP3_INCLUDED.iops, (extra) => line('IOPS', 'ebs/gp3-provisioned-iops', extra)),
      ...over(throughputMibps, GP3_INCLUDED.throughputMibps, (extra) =>
        line('throughput', 'ebs/gp3-provisioned-throughput', extra),
      ),
    ];
  }
  if (type === 'io1') return [storage, line('IOPS', 'ebs/io1-provisioned-iops', iops)];
  if (type === 'io2') {
    const perVolume = isUnknown(iops) ? undefined : iops;
    return [storage, line('IOPS', 'ebs/io2-provisioned-iops', iops, perVolume)];
  }
  if (type === 'standard')
    return [storage, perUse(`${use.label} I/O`, 'ebs/magnetic-io-requests', use.magneticRequests)];
  return [storage];
}

/** A line for what goes beyond the included amount, where anything does. */
function over(amount: Maybe<number>, included: number, line: (extra: Maybe<number>) => Charge): readonly Charge[] {
  const extra = lift(amount, (known) => Math.max(0, known - included));
  return extra === 0 ? [] : [line(extra)];
}
