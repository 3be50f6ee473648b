import {
  choice,
  either,
  flag,
  formatted,
  group,
  nonEmptyList,
  nonEmptyRecord,
  optional,
  record,
  reference,
  required,
  text,
  type Entries,
  type Field,
  type Group,
} from '../../form/form';
import { ipv4Address } from '../../profile/forms';
import { NAME } from '../../profile/names';
import { TIERS } from '../network/props';
import { TOPOLOGIES, type ConnectProps, type EndProps, type HubProps, type SpokeOfHub, type SpokeProps } from './props';

const end: Entries<EndProps> = {
  topology: required(
    choice(TOPOLOGIES, {
      enumDescriptions: {
        peering: 'Each spoke with the hub alone; without a charge by the hour, also between regions of one account',
        'transit-gateway': 'A gateway in the hub that spokes are attached to, also from other accounts of its region',
      },
    }),
    'How networks are connected, the same in the hub and in its spokes',
  ),
  tiers: optional(nonEmptyList(choice(TIERS), 'at least one tier'), 'Tiers with routes to the other side', 'private'),
};

const DOMAIN = text(
  /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/,
  'a domain in lower case, e.g. corp.example.com',
);

const address = ipv4Address('the IPv4 address of a DNS server, e.g. 10.200.0.10');

/** Blocks that are behind the hub. */
export const BLOCK = formatted('ipv4-block', 'an IPv4 block, e.g. 10.200.0.0/16');

const spokeOfHub = group<SpokeOfHub>({
  connection: optional(
    reference(/^(tgw-attach|pcx)-[0-9a-f]{8,17}$/, 'the ID of a connection, e.g. tgw-attach-0a1b2c3d4e5f60718'),
    'ID of its connection, as the deployment of the spoke prints it',
    'not connected yet',
  ),
});

export const hubForm: Group<HubProps> = group<HubProps>({
  ...end,
  spokes: required(
    record(NAME, spokeOfHub),
    'Environments that are connected with this one, by name; none where it only has VPNs',
  ),
  outboundInternet: optional(
    flag(),
    'Whether spokes may reach the internet through the NAT gateways of this network',
    'false',
  ),
  domains: optional(
    nonEmptyRecord(DOMAIN, nonEmptyList(address, 'at least one DNS server'), 'at least one domain'),
    'Domains whose names are looked up elsewhere, and the addresses of DNS servers that know them',
    'none',
  ),
});

export const spokeForm: Group<SpokeProps> = group<SpokeProps>({
  ...end,
  hub: required(NAME, 'Name of the environment in the middle'),
  networks: optional(
    nonEmptyList(BLOCK, 'at least one IPv4 block'),
    'IPv4 blocks behind the hub that are reached through it',
    'none',
  ),
  outboundInternet: optional(flag(), 'Whether private subnets reach the internet through the hub', 'false'),
  domains: optional(
    nonEmptyList(DOMAIN, 'at least one domain'),
    'Domains of the hub that are looked up from here as well',
    'none',
  ),
});

export const connectForm: Field<ConnectProps> = either(
  'a hub, { topology: ..., spokes: ... }, or a spoke, { topology: ..., hub: ... }',
  hubForm,
  spokeForm,
);
