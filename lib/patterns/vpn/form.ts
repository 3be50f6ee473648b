import { choice, group, integer, nonEmptyList, optional, reference, required, type Group } from '../../form/form';
import { ipv4Address, MAXIMUM_LOG_DAYS } from '../../profile/forms';
import { BLOCK } from '../connect/form';
import { ROUTINGS, type VpnProps } from './props';

/** The largest number that every cloud takes for a device, 2³¹ − 1. Which numbers below it are nobody's is for `problems.ts` to say. */
const LARGEST_ASN = 2_147_483_647;

export const vpnForm: Group<VpnProps> = group<VpnProps>({
  address: required(
    ipv4Address('the public IPv4 address of the device, e.g. 198.51.100.10'),
    'Public IPv4 address of the device',
  ),
  routing: required(
    choice(ROUTINGS, {
      enumDescriptions: {
        bgp: 'The device says what is behind it, and both tunnels are used',
        static: 'What is behind the device is written down here alone',
      },
    }),
    'How each side learns what is behind the other',
  ),
  networks: required(nonEmptyList(BLOCK, 'at least one IPv4 block'), 'IPv4 blocks behind the device'),
  asn: optional(integer(1, LARGEST_ASN), 'Autonomous system number of the device, for BGP', '65000'),
  connection: optional(
    reference(/^tgw-attach-[0-9a-f]{8,17}$/, 'the ID of an attachment, e.g. tgw-attach-0a1b2c3d4e5f60718'),
    'ID of its attachment to the gateway of the hub, known once it is deployed',
    'not connected yet',
  ),
  logRetentionDays: optional(
    integer(1, MAXIMUM_LOG_DAYS),
    'Days that logs of the tunnels are kept at least',
    'the log retention of the profile',
  ),
});
