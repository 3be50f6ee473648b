import type { Resource } from '../../../readers/resource';
import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, type Charge } from '../../charge';

import { given } from '../../facts/given';

/** Property that holds the settings of a kind of file system. */
const CONFIGURATIONS: Readonly<Record<string, string>> = {
  WINDOWS: 'WindowsConfiguration',
  LUSTRE: 'LustreConfiguration',
  ONTAP: 'OntapConfiguration',
  OPENZFS: 'OpenZFSConfiguration',
};

/** SSD IOPS that come with each GiB. Source: Amazon FSx pricing. */
const INCLUDED_IOPS_PER_GIB = 3;

/** What part of the disks a read cache is. */
const READ_CACHE = 0.2;

/** Path of the settings of a kind of file system. */
export function configurationOf(kind: string): string {
  return CONFIGURATIONS[kind] ?? 'Configuration';
}

/** What a file system is billed for as it is provisioned: storage first. */
export function provisionedCharges(r: Resource, kind: string): readonly Charge[] {
  if (kind === 'LUSTRE') return lustreCharges(r);
  const service = `fsx-for-${kind.toLowerCase()}`;
  const configuration = configurationOf(kind);
  const deployment = lift(r.text(`${configuration}.DeploymentType`) ?? 'SINGLE_AZ_1', (type) =>
    deploymentKey(kind, type),
  );
  const media = lift(r.text('StorageType') ?? 'SSD', (type) => type.toLowerCase());
  return [
    perMonth(
      'Storage',
      lift2(media, deployment, (type, where) => `${service}/${type}-storage-${where}`),
      capacityOf(r),
    ),
    perMonth(
      'Throughput capacity',
      lift(deployment, (where) => `${service}/throughput-capacity-${where}`),
      throughputOf(r, configuration),
    ),
    ...iopsCharges(
      r,
      configuration,
      lift(deployment, (where) => `${service}/provisioned-iops-${where}`),
    ),
  ];
}

/** Lustre's throughput is part of the price of its storage. */
function lustreCharges(r: Resource): readonly Charge[] {
  const path = 'LustreConfiguration';
  const deployment = lift(r.text(`${path}.DeploymentType`) ?? 'SCRATCH_1', (type) =>
    type.startsWith('SCRATCH') ? 'scratch' : type.toLowerCase().replace('_', '-'),
  );
  const media = lift(r.text('StorageType') ?? 'SSD', (type) => type.toLowerCase());
  const prefix = lift2(deployment, media, (type, disk) => `fsx-for-lustre/${type}-${disk}-storage`);
  const rate = lift2(prefix, deployment, (storage, type) =>
    type === 'scratch'
      ? storage
      : lift(
          given(r.number(`${path}.PerUnitStorageThroughput`), `${path}.PerUnitStorageThroughput`),
          (mbps) => `${storage}-${mbps}-mbps-tib`,
        ),
  );
  return [perMonth('Storage', rate, capacityOf(r)), ...readCache(r), ...metadataIops(r)];
}

/** A cache of SSD before disks, a fifth of their size. Source: Amazon FSx for Lustre User Guide, "HDD storage with SSD cache". */
function readCache(r: Resource): readonly Charge[] {
  if (r.text('LustreConfiguration.DriveCacheType') !== 'READ') return [];
  const sizeGib = lift(capacityOf(r), (gib) => gib * READ_CACHE);
  return [perMonth('SSD read cache', 'fsx-for-lustre/ssd-read-cache', sizeGib)];
}

/** Those that the template asks for by number. Source: Amazon FSx for Lustre pricing, "Metadata IOPS". */
function metadataIops(r: Resource): readonly Charge[] {
  const path = 'LustreConfiguration.MetadataConfiguration';
  if (r.text(`${path}.Mode`) !== 'USER_PROVISIONED') return [];
  const iops = given(r.number(`${path}.Iops`), `${path}.Iops`);
  return [perMonth('Metadata IOPS', 'fsx-for-lustre/metadata-iops', iops)];
}

function capacityOf(r: Resource): Maybe<number> {
  return (
    r.number('StorageCapacity') ??
    new Unknown(r.value('BackupId') === undefined ? 'StorageCapacity is not given' : 'its size comes from a backup')
  );
}

/** ONTAP may state it for each pair of file servers. */
function throughputOf(r: Resource, configuration: string): Maybe<number> {
  const whole = r.number(`${configuration}.ThroughputCapacity`);
  if (whole !== undefined) return whole;
  const path = `${configuration}.ThroughputCapacityPerHAPair`;
  return lift2(
    given(r.number(path), `${configuration}.ThroughputCapacity`),
    r.number(`${configuration}.HAPairs`) ?? 1,
    (each, pairs) => each * pairs,
  );
}

/** IOPS are billed where the template asks for more than come with the storage. */
function iopsCharges(r: Resource, configuration: string, rate: Maybe<string>): readonly Charge[] {
  const iops = r.number(`${configuration}.DiskIopsConfiguration.Iops`);
  if (iops === undefined) return [];
  const extra = lift2(iops, capacityOf(r), (asked, gib) => Math.max(0, asked - gib * INCLUDED_IOPS_PER_GIB));
  return extra === 0 ? [] : [perMonth('Provisioned IOPS', rate, extra)];
}

/** The generations of Windows in one zone cost the same; those of the others have prices of their own. */
function deploymentKey(kind: string, type: string): string {
  const name = type.toLowerCase().replaceAll('_', '-');
  const firstGeneration = name.replace(/-1$/, '');
  return kind === 'WINDOWS' ? firstGeneration.replace(/-2$/, '') : firstGeneration;
}
