import { Address4 } from 'ip-address';
import { z } from 'zod';
import { RUNNING_HOURS } from '../../profile/profile';
import { clockTimeSchema, exactly, someOf, text, weekdaySchema, whole } from '../../profile/schema';
import { ARCHITECTURES, SIZE_NAMES } from '../../profile/sizes';
import { TIERS } from '../network/props';
import {
  OPERATING_SYSTEMS,
  type LoadBalancerProps,
  type PatchingProps,
  type ScalingProps,
  type ServersProps,
  type SpotProps,
} from './props';

const MOST_SERVERS = 1000;

/** gp3 volumes reach 16 TiB everywhere. Source: Amazon EBS User Guide, "General Purpose SSD volumes". */
const LARGEST_VOLUME_GIB = 16384;

const sizeSchema = z.union(
  [
    z.enum(SIZE_NAMES),
    z.strictObject({
      vcpu: whole(1, 128).describe('Virtual processors, at least'),
      memoryGib: whole(1, 1024).describe('Memory in GiB, at least'),
    }),
  ],
  { error: `${SIZE_NAMES.join(', ')} or { vcpu, memoryGib }` },
);

const sourceBlockSchema = z
  .string({ error: 'an IPv4 block, e.g. 203.0.113.0/24' })
  .refine((cidr) => Address4.isValid(cidr) && cidr.includes('/'), { error: 'an IPv4 block, e.g. 203.0.113.0/24' });

const loadBalancerSchema = exactly<LoadBalancerProps>()(
  z.strictObject({
    certificateArn: text(
      /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
      'the ARN of an ACM certificate, arn:aws:acm:<region>:<account>:certificate/<id>',
    ).describe('ARN of the ACM certificate that the listener presents'),
    public: z.boolean().optional().describe('Whether it is reached from the internet; false when left out'),
    allowFrom: z
      .array(sourceBlockSchema)
      .optional()
      .describe('IPv4 blocks that may connect; the network itself when left out, anyone when public'),
    targetPort: whole(1, 65535).optional().describe('Port that the servers listen on; 443 when left out'),
    targetTls: z.boolean().optional().describe('Speak TLS to the servers too; true when left out'),
    healthCheckPath: text(/^\/\S*$/, 'a path that begins with /')
      .optional()
      .describe('Path of the health check; / when left out'),
    webFirewall: z
      .boolean()
      .optional()
      .describe('A web application firewall before it; from the profile when left out'),
  }),
);

const scalingSchema = exactly<ScalingProps>()(
  z.strictObject({
    cpuPercent: whole(1, 100).optional().describe('Average CPU to hold, in percent; 60 when left out'),
    requestsPerMinute: whole(1, 1_000_000)
      .optional()
      .describe('Requests per server and minute to hold; needs a load balancer'),
    scheduled: z
      .array(
        z.strictObject({
          name: text(/^[a-z][a-z0-9-]*$/, 'a lower-case name, e.g. morning').describe('Stable name, e.g. morning'),
          days: someOf(weekdaySchema, 'at least one day').describe('Days on which it happens'),
          at: clockTimeSchema.describe('"HH:MM" in the time zone of the client'),
          min: whole(0, MOST_SERVERS).describe('Fewest servers from then on'),
          max: whole(0, MOST_SERVERS).describe('Most servers from then on'),
        }),
      )
      .optional()
      .describe('Changes of the fewest and most servers at fixed times'),
  }),
);

const spotSchema = exactly<SpotProps>()(
  z.strictObject({
    percent: whole(1, 100).describe('Percent of the servers above the base that are spot'),
    onDemandBase: whole(0, MOST_SERVERS).optional().describe('Servers that are always on demand; 1 when left out'),
  }),
);

const patchingSchema = exactly<PatchingProps>()(
  z.strictObject({
    group: text(/^[\w.-]{1,128}$/, 'a patch group: letters, digits, ".", "_" and "-"')
      .optional()
      .describe('Patch group; <environment>-<fleet> when left out'),
    day: weekdaySchema.optional().describe('Day of the maintenance window; sun when left out'),
    at: clockTimeSchema.optional().describe('Its start, "HH:MM" in the time zone of the client; 03:00 when left out'),
    hours: whole(1, 24).optional().describe('Its length in hours; 3 when left out'),
  }),
);

export const serversSchema = exactly<ServersProps>()(
  z.strictObject({
    os: z.enum(OPERATING_SYSTEMS).describe('Operating system'),
    size: sizeSchema.optional().describe('Size by name, or by what is needed; medium when left out'),
    instanceType: text(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/, 'an EC2 instance type, e.g. m6i.large')
      .optional()
      .describe('An exact EC2 instance type instead of a size'),
    architecture: z.enum(ARCHITECTURES).optional().describe('Processor architecture; x86-64 when left out'),
    capacity: z
      .strictObject({
        min: whole(0, MOST_SERVERS).describe('Fewest servers'),
        max: whole(1, MOST_SERVERS).describe('Most servers'),
      })
      .optional()
      .describe('Fewest and most servers; 2 to 4 in production and 1 to 2 elsewhere when left out'),
    tier: z.enum(TIERS).optional().describe('Subnet tier that the servers stand in; private when left out'),
    rootVolumeGib: whole(8, LARGEST_VOLUME_GIB)
      .optional()
      .describe('Encrypted gp3 root volume in GiB; 30 for Linux and 60 for Windows when left out'),
    dataVolumeGib: whole(1, LARGEST_VOLUME_GIB)
      .optional()
      .describe('An encrypted gp3 data volume on each server in GiB; none when left out'),
    loadBalancer: loadBalancerSchema.optional().describe('An application load balancer with TLS before the fleet'),
    scaling: scalingSchema.optional().describe('How the fleet grows and shrinks between its fewest and most servers'),
    runningHours: z.enum(RUNNING_HOURS).optional().describe('When the fleet runs; from the profile when left out'),
    spot: spotSchema.optional().describe('Share of the fleet on spot capacity; none when left out'),
    patching: patchingSchema.optional().describe('When and as what the fleet is patched'),
  }),
);
