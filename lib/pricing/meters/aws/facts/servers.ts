import { mapRange, scale, type Range } from '../../../../range';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import {
  type Basis,
  type Charge,
  HOURS_PER_MONTH,
  orAt,
  perHour,
  perMonth,
  perOptionalUse,
  provided,
} from '../../charge';
import type { UsageAmount } from '../../usage';

import { ebsOptimization } from './ebs-optimization';
import type { Launch, MappedVolume } from './launch';
import { publicAddresses } from './public-address';
import { operatingSystemOf, type OperatingSystem } from './operating-system';
import { sentence } from '../../facts/sentence';
import { atSpotPrice } from './spot-price';
import { volumeCharges } from './volumes';

/** How many servers of one launch run on average, and why we believe so. */
export interface Running {
  /** @default - none */
  readonly onDemand?: Maybe<Range> | undefined;
  /** @default - none */
  readonly spot?: Maybe<Range> | undefined;
  readonly all: Maybe<Range>;
  /** Servers whose volumes are there, running or not. @default - those that run: one that is not needed is gone */
  readonly kept?: Maybe<Range>;
  readonly basis: Basis;
  readonly note?: string | undefined;
}

/** Usage that templates do not state. */
export interface ServerUse {
  readonly surplusCredits: UsageAmount;
  readonly magneticRequests: UsageAmount;
  readonly rootGib: UsageAmount;
}

/** Usage keys of every meter that bills servers. */
export const SERVER_USAGE = {
  surplusCredits: { unit: 'vCPU-hours per month of CPU credits beyond the earned ones', assume: 0 },
  magneticRequests: { unit: 'million I/O requests to magnetic volumes per month', assume: 1 },
  rootGib: { unit: 'GiB of a root volume whose size the image sets; 0 for that of an image of the vendor', assume: 0 },
} as const;

/** What EC2 reports each minute about one instance. Source: Amazon CloudWatch pricing, "EC2 detailed monitoring". */
const DETAILED_METRICS = 7;

/** Root volumes of the vendors' own images, for when the template leaves the size to the image. */
const ROOT_GIB: Readonly<Record<OperatingSystem['name'], number>> = {
  linux: 8,
  suse: 10,
  rhel: 10,
  windows: 30,
  'windows-sql-server': 50,
};
const ROOT_DEVICES = ['/dev/xvda', '/dev/sda1', '/dev/sda'];

/** The root volume of an instance whose template does not mention it. */
const ROOT_OF_IMAGE: MappedVolume = {
  device: '/dev/xvda',
  type: 'gp3',
  sizeGib: undefined,
  iops: undefined,
  throughputMibps: undefined,
};

/** What servers are charged: instances, volumes, addresses, metrics, CPU credits. Source: Amazon EC2 On-Demand Pricing. */
export function serverCharges(launch: Launch, running: Running, use: ServerUse): readonly Charge[] {
  const system = operatingSystemOf(launch.image, launch.userData);
  return [
    ...instances(launch, system, running),
    ...serverVolumes(launch, running, use),
    ...addresses(launch, running),
    ...detailedMonitoring(launch, running),
    ...surplusCredits(launch, system, use),
    ...dedicatedFee(launch, running),
    ...memoryEncryption(launch, system, running),
    ...ebsOptimization(launch.ebsOptimized, launch.instanceType, running.all),
  ];
}

function instances(launch: Launch, system: OperatingSystem, running: Running): readonly Charge[] {
  // What runs on a dedicated host is in the price of the host. Source: Amazon EC2 Dedicated Hosts pricing.
  if (tenancyOf(launch) === 'host' && system.name === 'linux') return [];
  const rate = instanceRate(launch, system);
  const { basis, onDemand, spot } = running;
  return [
    ...(onDemand === undefined
      ? []
      : [
          orAt(
            perHour('Instance hours', rate, onDemand, { basis, note: sentence(running.note, system.note) }),
            rateOfFewerCpus(launch, system),
          ),
        ]),
    ...(spot === undefined
      ? []
      : [
          atSpotPrice(
            perHour('Spot instance hours', rate, spot, { basis, note: sentence(running.note, system.note) }),
            { maxPrice: launch.maxSpotPrice },
          ),
        ]),
  ];
}

/**
 * The licence of Windows is billed by the processors that run, so with fewer of them an instance costs something between Linux and
 * Windows. Source: Amazon EC2 User Guide, "Optimize CPUs for License-Included instances".
 */
function rateOfFewerCpus(launch: Launch, { name }: OperatingSystem): string | undefined {
  if (!launch.optimizesCpus || !name.startsWith('windows')) return undefined;
  const rate = instanceRate(launch, { name: 'linux' });
  return isUnknown(rate) ? undefined : rate;
}

/** `ec2/m7i.large/windows`; tenancy other than shared is a rate of its own. */
function instanceRate(launch: Launch, system: OperatingSystem): Maybe<string> {
  const type = launch.instanceType ?? new Unknown('no instance type is given');
  return lift2(type, tenancyOf(launch), (size, tenancy) =>
    tenancy === 'default' ? `ec2/${size}/${system.name}` : `ec2/${size}/${system.name}/${tenancy}`,
  );
}

/** A VPC may be of dedicated tenancy as a whole. Source: Amazon EC2 User Guide, "Dedicated Instances". */
function tenancyOf({ tenancy, subnet }: Launch): Maybe<string> {
  return lift2(tenancy ?? 'default', subnet?.tenancy ?? 'default', (own, ofVpc) => (own === 'default' ? ofVpc : own));
}

/** The part of the on-demand price that AMD SEV-SNP adds. Source: Amazon EC2 User Guide, "AMD SEV-SNP", "Pricing". */
const SEV_SNP = 0.1;

function memoryEncryption(launch: Launch, system: OperatingSystem, { all, basis }: Running): readonly Charge[] {
  const hours = lift(all, (count) => scale(count, SEV_SNP));
  const fee = perHour('AMD SEV-SNP', instanceRate(launch, system), hours, {
    basis,
    note: `${SEV_SNP * 100}% of the on-demand price`,
  });
  return provided(launch.encryptsMemory ?? false, [fee]);
}

/** Due for each hour in which a region runs a dedicated instance, once. Source: Amazon EC2 Dedicated Instances pricing. */
function dedicatedFee(launch: Launch, { all, basis }: Running): readonly Charge[] {
  const isDedicated = lift(tenancyOf(launch), (tenancy) => tenancy === 'dedicated');
  const anyRuns = lift(all, (count) => mapRange(count, (servers) => Math.min(1, servers)));
  const fee = perHour('Dedicated instances in the region', 'ec2/dedicated-instances-region-fee', anyRuns, {
    basis,
    note: 'once for all dedicated instances of a region',
  });
  return provided(isDedicated, [{ ...fee, regionalLimit: HOURS_PER_MONTH }]);
}

/** What the volumes of servers are charged, running or not. */
export function serverVolumes(launch: Launch, running: Running, use: ServerUse): readonly Charge[] {
  const system = operatingSystemOf(launch.image, launch.userData);
  if (isUnknown(launch.volumes)) return [perMonth('Volumes', launch.volumes, launch.volumes)];
  const mapped = launch.volumes.some(isRoot) ? launch.volumes : [ROOT_OF_IMAGE, ...launch.volumes];
  return mapped.flatMap((volume) => {
    const label = isRoot(volume) ? 'Root volume' : 'Data volume';
    const { all, kept: count = all, basis } = running;
    const note = running.kept === undefined ? running.note : undefined;
    const magneticRequests = use.magneticRequests;
    if (!leavesSizeToImage(volume)) return volumeCharges(volume, { label, count, basis, note, magneticRequests });
    if (use.rootGib.amount.high > 0)
      return volumeCharges(
        { ...volume, sizeGib: use.rootGib.amount },
        { label, count, basis: use.rootGib.basis, note, magneticRequests },
      );
    const sizeGib = ROOT_GIB[system.name];
    const assumed = sentence(note, `the image sets the size of the root volume; ${sizeGib} GiB are assumed`);
    return volumeCharges({ ...volume, sizeGib }, { label, count, basis: 'default', note: assumed, magneticRequests });
  });
}

function isRoot({ device }: MappedVolume): boolean {
  return typeof device === 'string' && ROOT_DEVICES.includes(device);
}

function leavesSizeToImage(volume: MappedVolume): boolean {
  return isRoot(volume) && volume.sizeGib === undefined;
}

function addresses(launch: Launch, { all, basis, note }: Running): readonly Charge[] {
  const isPublic = launch.publicIp ?? launch.subnet?.givesAddress ?? true;
  return provided(isPublic, [publicAddresses(all, { basis, note })]);
}

function detailedMonitoring(launch: Launch, { all, basis, note }: Running): readonly Charge[] {
  const metrics = lift(all, (count) => scale(count, DETAILED_METRICS));
  const each = `${DETAILED_METRICS} metrics for each instance`;
  const line = perMonth('Detailed monitoring', 'cloudwatch/custom-metric', metrics, {
    basis,
    note: sentence(note, each),
  });
  return provided(launch.detailedMonitoring ?? false, [line]);
}

/** Burstable instances that may run on credit. T2 instances ask for it; the later ones do it unless told otherwise. */
function surplusCredits(launch: Launch, system: OperatingSystem, use: ServerUse): readonly Charge[] {
  const family = lift(launch.instanceType ?? '', (type) => /^(t2|t3|t3a|t4g)\./.exec(type)?.[1]);
  if (family === undefined || isUnknown(family)) return [];
  const credits = launch.cpuCredits ?? (family === 't2' ? 'standard' : 'unlimited');
  const suffix = system.name === 'windows' ? '-windows' : '';
  const rate = `ec2/unlimited-cpu-credits-${family}${suffix}`;
  return provided(
    lift(credits, (mode) => mode.toLowerCase() === 'unlimited'),
    perOptionalUse('Surplus CPU credits', rate, use.surplusCredits),
  );
}
