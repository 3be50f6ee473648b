import {
  choice,
  either,
  formatted,
  group,
  list,
  optional,
  required,
  reference,
  nonEmptyList,
  text,
  integer,
  type Field,
  type Group,
} from '../../form/form';
import { ENDPOINT_NAMES, ENDPOINTS, type OwnEndpoint } from '../../profile/endpoints';
import { EGRESS, MAXIMUM_LOG_DAYS, MAXIMUM_ZONES } from '../../profile/forms';
import { LARGEST_BLOCK, SMALLEST_BLOCK } from './address-space';
import {
  TIERS,
  type AskedNetwork,
  type Draining,
  type ExistingNetwork,
  type ExistingNetworkProps,
  type NetworkProps,
} from './props';

const tier = choice(TIERS, {
  enumDescriptions: {
    public: 'Reachable from the internet: load balancers, NAT gateways',
    private: 'Behind NAT: servers',
    data: 'Without outbound internet: databases, file systems, caches',
  },
});

const endpoint = either(
  `one of ${ENDPOINT_NAMES.join(', ')}, or the cloud's own name, e.g. { aws: execute-api }`,
  choice(ENDPOINT_NAMES, { enumDescriptions: ENDPOINTS }),
  group<OwnEndpoint>({
    aws: required(
      text(/^(?!com\.)[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/, 'a service of AWS PrivateLink, e.g. execute-api'),
      'Service of AWS PrivateLink without its prefix, reached through an interface endpoint',
    ),
  }),
);

/** A number of zones, or which ones. */
function zonesField(maximum: number): Field<number | readonly string[]> {
  const zone = reference(
    /^([a-z]{2,6}\d-az\d{1,2}|[a-z]{2}(-[a-z]+)+-\d[a-z])$/,
    'the ID of an Availability Zone, e.g. euw1-az1, or its name, e.g. eu-west-1a',
  );
  return either(
    `a whole number from 1 to ${maximum}, or IDs of Availability Zones, e.g. [euw1-az1, euw1-az2]`,
    integer(1, maximum),
    nonEmptyList(zone, 'at least one Availability Zone'),
  );
}

const draining = group<Draining>({
  zones: optional(zonesField(MAXIMUM_ZONES - 1), 'How many zones stand after those in use, or which ones'),
  tiers: optional(nonEmptyList(tier, 'at least one tier'), 'Tiers that stand and are not among tiers'),
});

export const newNetworkForm: Group<NetworkProps> = group<NetworkProps>(
  {
    cidr: required(
      formatted('ipv4-block', `an IPv4 block from /${LARGEST_BLOCK} to /${SMALLEST_BLOCK}`),
      `IPv4 block of the network, /${LARGEST_BLOCK} to /${SMALLEST_BLOCK}, from private address space`,
    ),
    zones: optional(
      zonesField(MAXIMUM_ZONES),
      'How many Availability Zones, or which ones by ID, e.g. [euw1-az1, euw1-az2]',
      'from the profile, 3 for gold production and else 2,',
    ),
    tiers: optional(
      nonEmptyList(tier, 'at least one tier'),
      'Which tiers have subnets. Address space is kept for all three',
      'all three',
    ),
    draining: optional(
      draining,
      'Zones and tiers to be removed next: their subnets are kept, and nothing is placed in them',
      'none',
    ),
    egress: optional(EGRESS, 'How private subnets reach the internet', 'from the profile'),
    endpoints: optional(list(endpoint), 'Services reached without the internet', 'storage and tables'),
    flowLogRetentionDays: optional(
      integer(1, MAXIMUM_LOG_DAYS),
      'Days that flow logs are kept at least',
      'the log retention of the profile',
    ),
  },
  { gatewayEndpoints: 'endpoints', interfaceEndpoints: 'endpoints' },
);

const subnets = list(reference(/^subnet-[0-9a-f]{8,17}$/, 'a subnet ID, e.g. subnet-0a1b2c3d4e5f60718'));

export const existingNetworkForm: Group<ExistingNetworkProps> = group<ExistingNetworkProps>({
  vpcId: required(reference(/^vpc-[0-9a-f]{8,17}$/, 'a VPC ID, e.g. vpc-0a1b2c3d4e5f60718'), 'ID of the VPC'),
  cidr: required(
    formatted('ipv4-block', 'an IPv4 block, e.g. 10.20.0.0/16'),
    'IPv4 block of the existing network, of any size',
  ),
  availabilityZones: required(
    nonEmptyList(
      text(/^[a-z]{2}(-[a-z]+)+-\d[a-z]$/, 'an availability zone, e.g. eu-west-1a'),
      'at least one availability zone',
    ),
    'Availability Zones that the subnets are in, in order',
  ),
  subnets: required(
    group<ExistingNetworkProps['subnets']>({
      public: optional(subnets, 'Public subnets, one for each zone'),
      private: optional(subnets, 'Private subnets, one for each zone'),
      data: optional(subnets, 'Data subnets, one for each zone'),
    }),
    'Subnet IDs by tier, each list in the order of availabilityZones',
  ),
});

export const networkForm: Field<AskedNetwork> = either(
  'a new network, { cidr: ... }, or one that stands already, { existing: ... }',
  newNetworkForm,
  group<ExistingNetwork>({ existing: required(existingNetworkForm, 'A network that stands already') }),
);
