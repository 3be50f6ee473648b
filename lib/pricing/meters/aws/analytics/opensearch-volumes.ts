import type { Properties } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { perMonth, provided, type Charge } from '../../charge';

import { given } from '../../facts/given';

/** What a gp3 volume includes grows with its size. Source: Amazon OpenSearch Service pricing, "EBS volume pricing". */
const IOPS_PER_GIB = 3;
const SMALL = { maxGib: 170, throughputMibps: 125 };
const EACH_3_TIB = { gib: 3072, throughputMibps: 250 };

/** The volumes of data nodes. Source: Amazon OpenSearch Service pricing, "EBS volume pricing". */
export function nodeVolumeCharges(domain: Properties, nodes: Maybe<number>): readonly Charge[] {
  const type = lift(domain.text('EBSOptions.VolumeType') ?? 'gp2', (name) => (name === 'standard' ? 'magnetic' : name));
  const sizeGib = given(domain.number('EBSOptions.VolumeSize'), 'EBSOptions.VolumeSize');
  const each = (amount: Maybe<number>): Maybe<number> => lift2(amount, nodes, (units, count) => units * count);
  const rate = (what: string): Maybe<string> => lift(type, (name) => `opensearch/${name}-${what}`);
  const extra = (path: string, included: (gib: number) => number): Maybe<number> =>
    lift2(domain.number(path) ?? 0, sizeGib, (wanted, gib) => Math.max(0, wanted - included(gib)));
  const speed = (name: string, what: string, amount: Maybe<number>): readonly Charge[] =>
    amount === 0 ? [] : [perMonth(name, rate(what), each(amount))];

  return provided(domain.flag('EBSOptions.EBSEnabled') ?? false, [
    perMonth('Storage', rate('storage'), each(sizeGib)),
    ...(type === 'io1' ? speed('IOPS', 'provisioned-iops', domain.number('EBSOptions.Iops') ?? 0) : []),
    ...(type === 'gp3'
      ? [
          ...speed('IOPS', 'provisioned-iops', extra('EBSOptions.Iops', includedIops)),
          ...speed('Throughput', 'provisioned-throughput', extra('EBSOptions.Throughput', includedThroughput)),
        ]
      : []),
    ...(isUnknown(type) ? [perMonth('IOPS', type)] : []),
  ]);
}

function includedIops(gib: number): number {
  return Math.max(3000, IOPS_PER_GIB * gib);
}

function includedThroughput(gib: number): number {
  if (gib <= SMALL.maxGib) return SMALL.throughputMibps;
  return Math.ceil(gib / EACH_3_TIB.gib) * EACH_3_TIB.throughputMibps;
}
