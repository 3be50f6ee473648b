import { Address4 } from 'ip-address';
import { z } from 'zod';
import { EGRESS_MODES } from '../../profile/profile';
import { LOG_RETENTION_DAYS } from '../../clouds/aws/log-retention';
import { exactly, someOf, text, whole } from '../../profile/schema';
import { faultOf, ZONE_SLOTS } from './address-space';
import { GATEWAY_ENDPOINTS, INTERFACE_ENDPOINTS, TIERS, type ExistingNetworkProps, type NetworkProps } from './props';

/** IPv4 blocks for private use: RFC 1918, and the shared space of RFC 6598 that many providers hand out. */
const PRIVATE_BLOCKS = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(
  (cidr) => new Address4(cidr),
);

const AN_IPV4_BLOCK = 'an IPv4 block, e.g. 10.20.0.0/16';

/** The block of a new network. */
const newBlockSchema = z
  .string({ error: AN_IPV4_BLOCK })
  .check((ctx) => {
    const expected = faultOf(ctx.value) ?? publicFault(ctx.value);
    if (expected !== undefined) ctx.issues.push({ code: 'custom', input: ctx.value, message: expected });
  })
  .describe('IPv4 block of the network, /16 to /24, from private address space');

/** A block that stands already, of any size. */
const existingBlockSchema = z
  .string({ error: AN_IPV4_BLOCK })
  .refine((cidr) => Address4.isValid(cidr) && cidr.includes('/'), { error: AN_IPV4_BLOCK })
  .describe('IPv4 block of the existing network');

export const networkSchema = exactly<NetworkProps>()(
  z.strictObject({
    cidr: newBlockSchema,
    zones: whole(1, ZONE_SLOTS)
      .optional()
      .describe('How many availability zones; from the profile when left out: 3 for gold production, else 2'),
    tiers: someOf(z.enum(TIERS), 'at least one tier')
      .optional()
      .describe('Which tiers have subnets; all three when left out. Address space is kept for all three'),
    egress: z
      .enum(EGRESS_MODES)
      .optional()
      .describe('How private subnets reach the internet; from the profile when left out'),
    gatewayEndpoints: z
      .array(z.enum(GATEWAY_ENDPOINTS))
      .optional()
      .describe('Free gateway endpoints; both when left out'),
    interfaceEndpoints: z
      .array(z.enum(INTERFACE_ENDPOINTS))
      .optional()
      .describe('Interface endpoints, billed per zone and hour; none when left out'),
    flowLogRetentionDays: z
      .literal(LOG_RETENTION_DAYS)
      .optional()
      .describe('Days that flow logs are kept; the log retention of the profile when left out'),
  }),
);

const subnetsSchema = z.array(text(/^subnet-[0-9a-f]{8,17}$/, 'a subnet ID, e.g. subnet-0a1b2c3d4e5f60718'));

export const existingNetworkSchema = exactly<ExistingNetworkProps>()(
  z.strictObject({
    vpcId: text(/^vpc-[0-9a-f]{8,17}$/, 'a VPC ID, e.g. vpc-0a1b2c3d4e5f60718').describe('ID of the VPC'),
    cidr: existingBlockSchema,
    availabilityZones: someOf(
      text(/^[a-z]{2}(-[a-z]+)+-\d[a-z]$/, 'an availability zone, e.g. eu-west-1a'),
      'at least one availability zone',
    ).describe('Availability zones that the subnets are in, in order'),
    subnets: z
      .strictObject({
        public: subnetsSchema.optional().describe('Public subnets, one for each zone'),
        private: subnetsSchema.optional().describe('Private subnets, one for each zone'),
        data: subnetsSchema.optional().describe('Data subnets, one for each zone'),
      })
      .describe('Subnet IDs by tier, each list in the order of availabilityZones'),
  }),
);

function publicFault(cidr: string): string | undefined {
  const block = new Address4(cidr);
  const isPrivate = PRIVATE_BLOCKS.some((range) => block.isInSubnet(range));
  return isPrivate ? undefined : 'a private block: within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10';
}
