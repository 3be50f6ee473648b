import { IMAGES } from '../../../clouds/aws/images';
import type { Problem } from '../../../problem';
import type { PlannedVolume, ServersPlan } from '../servers-plan';
import type { AwsDevice, AwsKeptVolume, AwsVolume } from './words';

/** Volumes that come and go with their server. Data volumes take the device names after that of the first. */
export function awsDevices({ system, disks }: Pick<ServersPlan, 'system' | 'disks'>): readonly AwsDevice[] {
  const { devices } = IMAGES[system];
  let taken = 0;
  return disks.map((disk) =>
    disk.use === 'system'
      ? { device: devices.system, gib: disk.gib, type: 'gp3' }
      : { name: disk.name, device: deviceAfter(devices.data, taken++), ...awsVolume(disk) },
  );
}

/** Volumes that outlive their server. */
export function awsKeptVolumes({ state }: ServersPlan): readonly AwsKeptVolume[] {
  return (state?.volumes ?? []).map((volume) => ({ name: volume.name, ...awsVolume(volume) }));
}

/** What is wrong with volumes by the limits of their types; paths are relative to the props. */
export function volumeProblems({ disks, state }: ServersPlan): readonly Problem[] {
  const data = disks.filter((disk) => disk.use === 'data');
  const volumes = [...data, ...(state?.volumes ?? [])];
  return [
    ...volumes.flatMap((volume) =>
      faultsOf(volume).map(({ key, found, expected }) => ({
        path: ['dataVolumes', volume.name, key],
        found,
        expected,
      })),
    ),
    ...(volumes.length > DEVICE_LETTERS.length
      ? [
          {
            path: ['dataVolumes'],
            found: `${volumes.length} volumes`,
            expected: `at most ${DEVICE_LETTERS.length}, for which a server has device names`,
          },
        ]
      : []),
  ];
}

const TYPES = { general: 'gp3', provisioned: 'io2', throughput: 'st1' } as const;

/** Letters of device names for data volumes. Source: Amazon EC2 User Guide, "Device names for volumes on Amazon EC2 instances". */
const DEVICE_LETTERS = 'fghijklmnop';

/** An io2 volume has no IOPS of its own accord. */
const USUAL_PROVISIONED_IOPS = 3000;

function awsVolume({ gib, kind, iops, throughputMibps }: PlannedVolume): AwsVolume {
  const stated = iops ?? (kind === 'provisioned' ? Math.min(USUAL_PROVISIONED_IOPS, gib * 1000) : undefined);
  return {
    gib,
    type: TYPES[kind],
    ...(stated !== undefined && { iops: stated }),
    ...(throughputMibps !== undefined && { throughput: throughputMibps }),
  };
}

/** `/dev/sdf`, `/dev/sdg`, ... */
function deviceAfter(first: string, count: number): string {
  return `${first.slice(0, -1)}${DEVICE_LETTERS[count] ?? ''}`;
}

interface Limit {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * What each type of volume can be.
 * Source: Amazon EBS User Guide, "Amazon EBS General Purpose SSD volumes", "Provisioned IOPS SSD volumes" and "Throughput Optimized
 * HDD volumes".
 */
const LIMITS: Readonly<
  Record<
    (typeof TYPES)[keyof typeof TYPES],
    { readonly gib: Limit; readonly iops?: Limit; readonly throughput?: Limit }
  >
> = {
  gp3: {
    gib: { minimum: 1, maximum: 65_536 },
    iops: { minimum: 3000, maximum: 80_000 },
    throughput: { minimum: 125, maximum: 2000 },
  },
  io2: { gib: { minimum: 4, maximum: 65_536 }, iops: { minimum: 100, maximum: 256_000 } },
  st1: { gib: { minimum: 125, maximum: 16_384 } },
};

/** IOPS for each GiB, and MiB per second for each of the IOPS, at most. */
const IOPS_PER_GIB = { gp3: 500, io2: 1000, st1: 0 } as const;
const THROUGHPUT_PER_IOPS = 0.25;
const INCLUDED_IOPS = 3000;

interface Fault {
  readonly key: 'gib' | 'iops' | 'throughputMibps';
  readonly found: string;
  readonly expected: string;
}

function faultsOf({ gib, kind, iops, throughputMibps }: PlannedVolume): readonly Fault[] {
  const type = TYPES[kind];
  const limits = LIMITS[type];
  const within = (key: Fault['key'], value: number | undefined, limit: Limit | undefined): readonly Fault[] => {
    if (value === undefined || (limit && value >= limit.minimum && value <= limit.maximum)) return [];
    const expected = limit
      ? `${limit.minimum} to ${limit.maximum}, which ${type} volumes can have`
      : `none for ${type}`;
    return [{ key, found: String(value), expected }];
  };
  const alone = [
    ...within('gib', gib, limits.gib),
    ...within('iops', iops, limits.iops),
    ...within('throughputMibps', throughputMibps, limits.throughput),
  ];
  if (alone.length > 0) return alone;
  return [
    ...within('iops', iops, { minimum: 0, maximum: Math.max(INCLUDED_IOPS, gib * IOPS_PER_GIB[type]) }).map(
      (fault) => ({ ...fault, expected: `at most ${IOPS_PER_GIB[type]} for each GiB of ${type}` }),
    ),
    ...within('throughputMibps', throughputMibps, {
      minimum: 0,
      maximum: (iops ?? INCLUDED_IOPS) * THROUGHPUT_PER_IOPS,
    }).map((fault) => ({ ...fault, expected: 'at most 0.25 MiB per second for each of the IOPS' })),
  ];
}
