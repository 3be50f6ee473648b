import {
  choice,
  either,
  flag,
  formatted,
  group,
  list,
  may,
  must,
  reference,
  someOf,
  text,
  whole,
  type Entries,
} from '../../form/form';
import { OPERATING_SYSTEMS } from '../../profile/operating-systems';
import { CLOCK_TIME, RUNNING, WEEKDAY } from '../../profile/forms';
import { ARCHITECTURES, SIZE_NAMES, type Capacity } from '../../profile/sizes';
import {
  SERVER_TIERS,
  type AskedLoadBalancer,
  type AskedServers,
  type LoadBalancerProps,
  type PatchingProps,
  type ScalingProps,
  type ScheduledCapacity,
  type ServersProps,
  type SpotProps,
} from './props';

const MAXIMUM_SERVERS = 1000;

/** Managed disks reach 16 TiB everywhere. Source: Amazon EBS User Guide, "General Purpose SSD volumes". */
const LARGEST_DISK_GIB = 16_384;

const size = either(
  `${SIZE_NAMES.join(', ')} or { vcpu, memoryGib }`,
  choice(SIZE_NAMES),
  group<Capacity>({
    vcpu: must(whole(1, 128), 'Virtual processors, at least'),
    memoryGib: must(whole(1, 1024), 'Memory in GiB, at least'),
  }),
);

const instanceType = text(
  /^[a-z][a-z0-9]*(-[a-z0-9]+)?\.(nano|micro|small|medium|large|([1-9]\d*)?xlarge|metal(-\d+xl)?)$/,
  'an EC2 instance type, e.g. m6i.large',
);

const capacity = group<NonNullable<ServersProps['capacity']>>({
  min: must(whole(0, MAXIMUM_SERVERS), 'Minimum number of servers'),
  max: must(whole(1, MAXIMUM_SERVERS), 'Maximum number of servers'),
});

const scheduled = group<ScheduledCapacity>({
  name: must(
    text(/^(?!(wake|sleep)$)[a-z][a-z0-9-]*$/, 'a lower-case name other than wake and sleep, e.g. morning'),
    'Stable name, e.g. morning',
  ),
  days: must(someOf(WEEKDAY, 'at least one day'), 'Days on which it happens'),
  at: must(CLOCK_TIME, '"HH:MM" in the time zone of the client'),
  min: must(whole(0, MAXIMUM_SERVERS), 'Minimum number of servers from then on'),
  max: must(whole(0, MAXIMUM_SERVERS), 'Maximum number of servers from then on'),
});

const scaling = group<ScalingProps>({
  cpuPercent: may(whole(1, 100), 'Average CPU to track, in percent', '60'),
  requestsPerMinute: may(whole(1, 1_000_000), 'Requests per server and minute to track; needs a load balancer'),
  scheduled: may(list(scheduled), 'Changes of minimum and maximum at fixed times'),
});

const spot = group<SpotProps>({
  percent: must(whole(1, 100), 'Percent of the servers above the base that are spot'),
  onDemandBase: may(whole(0, MAXIMUM_SERVERS), 'Servers that are always on demand', '1'),
});

const patching = group<PatchingProps>({
  group: may(
    text(/^[\w.-]{1,128}$/, 'a patch group: letters, digits, ".", "_" and "-"'),
    'Patch group',
    '<environment>-<fleet>',
  ),
  day: may(WEEKDAY, 'Day of the maintenance window', 'sun'),
  at: may(CLOCK_TIME, 'Its start, "HH:MM" in the time zone of the client', '03:00'),
  hours: may(whole(1, 24), 'Its length in hours', '3'),
});

const loadBalancer: Entries<LoadBalancerProps> = {
  public: may(flag(), 'Whether it is reached from the internet', 'false'),
  allowFrom: may(
    someOf(formatted('ipv4-block', 'an IPv4 block, e.g. 203.0.113.0/24'), 'at least one IPv4 block'),
    'IPv4 blocks that may connect',
    'the network itself, or anyone when public,',
  ),
  targetPort: may(whole(1, 65_535), 'Port that the servers listen on', '443'),
  targetTls: may(flag(), 'Speak TLS to the servers too', 'true'),
  healthCheckPath: may(text(/^\/\S*$/, 'a path that begins with /'), 'Path of the health check', '/'),
  webFirewall: may(flag(), 'A web application firewall on it', 'from the profile'),
};

const fleet: Entries<Omit<ServersProps, 'loadBalancer'>> = {
  os: must(choice(OPERATING_SYSTEMS), 'Operating system'),
  size: may(size, 'Size by name, or by what is needed', 'medium'),
  instanceType: may(instanceType, 'An exact EC2 instance type instead of a size'),
  architecture: may(choice(ARCHITECTURES), 'Processor architecture', 'that of the instance type, or x86-64,'),
  capacity: may(capacity, 'Minimum and maximum number of servers', '2 to 4 in production and 1 to 2 elsewhere'),
  tier: may(
    choice(SERVER_TIERS, { says: { private: 'Behind NAT', data: 'Without outbound internet' } }),
    'Subnet tier that the servers stand in',
    'private',
  ),
  rootVolumeGib: may(whole(8, LARGEST_DISK_GIB), 'Encrypted system disk in GiB', '30 for Linux and 60 for Windows'),
  dataVolumeGib: may(whole(1, LARGEST_DISK_GIB), 'An encrypted data disk on each server in GiB', 'none'),
  scaling: may(scaling, 'How the fleet grows and shrinks between its minimum and maximum'),
  runningHours: may(RUNNING, 'When the fleet runs', 'from the profile'),
  spot: may(spot, 'Share of the fleet on spot capacity', 'none'),
  patching: may(patching, 'When and as what the fleet is patched'),
};

const certificate = reference(
  /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
  'the ARN of an ACM certificate, arn:aws:acm:<region>:<account>:certificate/<id>',
);

const BALANCED = 'A load balancer with TLS in front of the fleet';

/** What the props of a fleet may hold. The certificate of its load balancer is given beside them. */
export const SERVERS_FORM = group<ServersProps>({
  ...fleet,
  loadBalancer: may(group<LoadBalancerProps>(loadBalancer), BALANCED, 'none'),
});

/** The same in a client file, where the load balancer names its certificate. */
export const ASKED_SERVERS_FORM = group<AskedServers>({
  ...fleet,
  loadBalancer: may(
    group<AskedLoadBalancer>(
      { certificate: must(certificate, 'ARN of the ACM certificate that the listener presents'), ...loadBalancer },
      { certificateArn: 'certificate' },
    ),
    BALANCED,
    'none',
  ),
});
