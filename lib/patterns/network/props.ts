import type { Egress } from '../../profile/profile';

/** Subnet tiers, in address order: reachable from the internet, behind NAT, and with no way out. */
export const TIERS = ['public', 'private', 'data'] as const;
export type Tier = (typeof TIERS)[number];

/** AWS services that can be reached by a free gateway endpoint. */
export const GATEWAY_ENDPOINTS = ['s3', 'dynamodb'] as const;
export type GatewayEndpoint = (typeof GATEWAY_ENDPOINTS)[number];

/** AWS services that can be reached by an interface endpoint, billed per zone and hour. */
export const INTERFACE_ENDPOINTS = [
  'ssm',
  'ssmmessages',
  'ec2messages',
  'ec2',
  'kms',
  'logs',
  'monitoring',
  'secretsmanager',
  'sts',
] as const;
export type InterfaceEndpoint = (typeof INTERFACE_ENDPOINTS)[number];

/** What may be asked of a network. */
export interface NetworkProps {
  /** IPv4 block of the network, /16 to /24. */
  readonly cidr: string;
  /**
   * How many availability zones, 1 to 4.
   * @default - from the profile: 3 for gold production, else 2
   */
  readonly zones?: number;
  /**
   * Which tiers have subnets. Address space is kept for all three.
   * @default - all three
   */
  readonly tiers?: readonly Tier[];
  /**
   * How private subnets reach the internet.
   * @default - from the profile: `per-zone` for gold production, else `shared`
   */
  readonly egress?: Egress;
  /** @default - both */
  readonly gatewayEndpoints?: readonly GatewayEndpoint[];
  /** @default - none */
  readonly interfaceEndpoints?: readonly InterfaceEndpoint[];
  /**
   * Days that flow logs are kept.
   * @default - the profile's log retention
   */
  readonly flowLogRetentionDays?: number;
}

/** A network that exists already. Subnet lists are in zone order. */
export interface ExistingNetworkProps {
  readonly vpcId: string;
  readonly cidr: string;
  /** Availability zones that the subnets are in, e.g. `['eu-west-1a', 'eu-west-1b']`. */
  readonly availabilityZones: readonly string[];
  /** Subnet IDs by tier, each list as long as `availabilityZones`. */
  readonly subnets: Readonly<Partial<Record<Tier, readonly string[]>>>;
}
