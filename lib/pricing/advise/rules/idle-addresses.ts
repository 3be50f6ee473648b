import { remove } from '../change';
import type { Rule } from '../rule';

/** An address in use is billed at another rate. Source: Amazon VPC pricing, "Public IPv4 Addresses". */
const IDLE = 'vpc/public-ipv4-address-idle-unattached-elastic-ip';

export const idleAddresses: Rule = {
  name: 'idle-addresses',
  change: 'release Elastic IP addresses that nothing uses',
  effort: 'low',
  risk: 'low',
  caution: 'an address that was given to others, e.g. for their firewalls, does not come back',
  scope: 'everywhere',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::EC2::EIP')
      .filter((address) => inventory.bill(address, 'none').some(({ asked }) => asked.some(({ rate }) => rate === IDLE)))
      .map((address) => ({ says: 'released', billed: [address], changes: [remove(address)] })),
};
