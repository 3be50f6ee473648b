import {
  choice,
  either,
  flag,
  group,
  list,
  nonEmptyList,
  nonEmptyRecord,
  optional,
  reference,
  required,
  text,
  integer,
  type Entries,
  type Group,
} from '../../form/form';
import { OPERATING_SYSTEMS } from '../../profile/operating-systems';
import { CLOCK_TIME, MAXIMUM_ZONES, WEEKDAY } from '../../profile/forms';
import { NAME } from '../../profile/names';
import { ARCHITECTURES, PROCESSORS, SIZE_NAMES, type Capacity } from '../../profile/sizes';
import { askedLoadBalancerForm, SAID_OF_LOAD_BALANCERS } from './load-balancer-form';
import {
  DATA_LIVES,
  SERVER_TIERS,
  VOLUME_KINDS,
  type AskedServers,
  type DataVolumeProps,
  type PatchingProps,
  type ServersProps,
  type SpotProps,
} from './props';
import { MAXIMUM_SERVERS, runningHoursForm, scalingForm } from './scaling-form';

/** Managed disks reach 16 TiB everywhere. Source: Amazon EBS User Guide, "General Purpose SSD volumes". */
const LARGEST_DISK_GIB = 16_384;

/** What the fastest volume of some cloud reaches. Source: Amazon EBS User Guide, "Amazon EBS volume types". */
const LARGEST_IOPS = 256_000;
const LARGEST_THROUGHPUT_MIBPS = 4000;

/** The smallest system disk that any image fits on. */
export const SMALLEST_SYSTEM_DISK_GIB = 8;

/** The largest server that some cloud has a type for. */
export const LARGEST_SERVER: Capacity = { vcpu: 128, memoryGib: 1024 };

const size = either(
  `${SIZE_NAMES.join(', ')} or { vcpu, memoryGib }`,
  choice(SIZE_NAMES),
  group<Capacity>({
    vcpu: required(integer(1, LARGEST_SERVER.vcpu), 'Virtual processors, at least'),
    memoryGib: required(integer(1, LARGEST_SERVER.memoryGib), 'Memory in GiB, at least'),
  }),
);

const instanceType = text(
  /^[a-z][a-z0-9]*(-[a-z0-9]+)?\.(nano|micro|small|medium|large|([1-9]\d*)?xlarge|metal(-\d+xl)?)$/,
  'an EC2 instance type, e.g. m6i.large',
);

const dataVolume = group<DataVolumeProps>({
  gib: required(integer(1, LARGEST_DISK_GIB), 'Size in GiB; it can grow and never shrinks'),
  kind: optional(
    choice(VOLUME_KINDS, {
      enumDescriptions: {
        general: 'Solid-state, for most things',
        provisioned: 'Solid-state with many reads and writes per second, and lost a hundred times more rarely',
        throughput: 'Magnetic, for long reads and writes',
      },
    }),
    'What it is good at',
    'general',
  ),
  iops: optional(integer(1, LARGEST_IOPS), 'Reads and writes per second', 'what the kind of volume brings'),
  throughputMibps: optional(integer(1, LARGEST_THROUGHPUT_MIBPS), 'MiB per second', 'what the kind of volume brings'),
});

const capacity = group<NonNullable<ServersProps['capacity']>>({
  min: required(integer(0, MAXIMUM_SERVERS), 'Minimum number of servers'),
  max: required(integer(1, MAXIMUM_SERVERS), 'Maximum number of servers'),
});

const spot = group<SpotProps>({
  percent: required(integer(1, 100), 'Percent of the servers above the base that are spot'),
  onDemandBase: optional(integer(0, MAXIMUM_SERVERS), 'Servers that are always on demand', '1'),
});

const patching = group<PatchingProps>({
  group: optional(
    text(/^[\w.-]{1,128}$/, 'a patch group: letters, digits, ".", "_" and "-"'),
    'Patch group',
    '<environment>.<fleet>',
  ),
  day: optional(WEEKDAY, 'Day of the maintenance window', 'sun'),
  at: optional(CLOCK_TIME, 'Its start, "HH:MM" in the time zone of the client', '03:00'),
  hours: optional(integer(1, 24), 'Its length in hours', '3'),
  maxLifetimeDays: optional(
    integer(1, 365),
    'Age in days at which a server is replaced by a new one of the newest image, instead of a window',
  ),
});

const fleet: Entries<Omit<ServersProps, 'loadBalancer'>> = {
  os: required(choice(OPERATING_SYSTEMS), 'Operating system'),
  size: optional(size, 'Size by name, or by what is needed', 'medium'),
  instanceType: optional(instanceType, 'An exact EC2 instance type instead of a size'),
  architecture: optional(choice(ARCHITECTURES), 'Processor architecture', 'that of the instance type, or x86-64,'),
  processors: optional(choice(PROCESSORS), 'Who makes the x86-64 processors', 'on AWS, Intel'),
  count: optional(integer(1, MAXIMUM_SERVERS), 'Exactly so many servers, instead of capacity'),
  capacity: optional(capacity, 'Minimum and maximum number of servers', '2 to 4 in production and 1 to 2 elsewhere'),
  tier: optional(
    choice(SERVER_TIERS, { enumDescriptions: { private: 'Behind NAT', data: 'Without outbound internet' } }),
    'Subnet tier that the servers stand in',
    'private',
  ),
  zones: optional(
    nonEmptyList(integer(1, MAXIMUM_ZONES), 'at least one zone, counted from 1'),
    'Zones of the network that the servers stand in, counted from 1',
    'all, and the first two for servers that keep data,',
  ),
  packages: optional(
    list(text(/^[A-Za-z0-9][\w.+:-]*$/, 'the name of a package')),
    'Packages of the distribution, or roles and features of Windows Server, that a new server installs',
    'nothing',
  ),
  rootVolumeGib: optional(
    integer(SMALLEST_SYSTEM_DISK_GIB, LARGEST_DISK_GIB),
    'Encrypted system disk in GiB',
    '30 for Linux and 60 for Windows',
  ),
  dataVolumes: optional(
    nonEmptyRecord(NAME, dataVolume, 'at least one volume'),
    'Encrypted data volumes of each server, by name: /srv/<name> on Linux, drives from D on Windows',
    'none',
  ),
  data: optional(
    choice(DATA_LIVES, {
      enumDescriptions: {
        kept: 'Volumes outlive their server: the next one in its place takes them over',
        ephemeral: 'Volumes are erased with their server',
      },
    }),
    'What becomes of data volumes when their server goes',
    'kept',
  ),
  fixedAddress: optional(flag(), 'A private address for each server that its successor takes over', 'false'),
  scaling: optional(scalingForm, 'How the fleet grows and shrinks between its minimum and maximum'),
  runningHours: optional(runningHoursForm, 'When the fleet runs', 'from the profile'),
  spot: optional(spot, 'Share of the fleet on spot capacity', 'none'),
  patching: optional(patching, 'When and as what the fleet is patched'),
  backup: optional(
    either('the name of a class of the backup, true or false', NAME, flag()),
    "Class of the environment's backups that its volumes are in, or false for none",
    'standard, or the first class, for servers that keep data',
  ),
  retire: optional(
    flag(),
    'The fleet is about to leave this file, so its load balancer may go with it; deploy this first',
    'false',
  ),
};

/** A pattern of names would find another image each day, and nobody would see the change. */
const image = reference(
  /^(ami-[0-9a-f]{8,17}|\/[\w./-]+)$/,
  'the ID of an image, e.g. ami-0a1b2c3d4e5f60718, or the name of a Systems Manager parameter that holds one, e.g. /clinic/images/ehr. To choose by a pattern of names, keep the ID that was chosen in a parameter',
);

const firstBoot = either(
  'a script, or { file: ... } beside the client file',
  text(/\S/, 'a script'),
  group<{ readonly file: string }>({ file: required(text(/\S/, 'the name of a file'), 'Beside the client file') }),
);

const RENAMED = { dataVolumeGib: 'dataVolumes' };

/**
 * What the props of a fleet may hold beside their load balancer, which has a form for each shape. Its image, its first boot and the
 * certificate of its load balancer are given beside them.
 */
export const serversForm = group<Omit<ServersProps, 'loadBalancer'>>(fleet, RENAMED);

/** The same in a client file, which names them. */
export const askedServersForm: Group<AskedServers> = {
  ...group<AskedServers>(
    {
      ...fleet,
      image: optional(
        image,
        'ID of an image of your own, or the Systems Manager parameter that holds it',
        'the newest image of the vendor at each launch',
      ),
      firstBoot: optional(
        firstBoot,
        'Script that a new server runs before it counts as up, bash or PowerShell',
        'none',
      ),
      loadBalancer: optional(
        askedLoadBalancerForm,
        'A load balancer with TLS in front of the fleet, or a place behind that of another fleet',
        'none',
      ),
    },
    RENAMED,
  ),
  misplaced: SAID_OF_LOAD_BALANCERS,
};
