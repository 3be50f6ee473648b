import { TIERS } from '../../../../lib/patterns/network/props';
import type { NetworkProps } from '../../../../lib/patterns/network/props';
import { inNetwork } from '../file';
import type { Edit } from './edit';

/** The network grows and shrinks. */
export const NETWORK: readonly Edit[] = [
  {
    name: 'A third zone',
    first: (file) => inNetwork(file, (network) => ({ ...network, zones: 2 })),
    apply: (file) => inNetwork(file, (network) => ({ ...network, zones: 3 })),
    may: ['replaced'],
    how: 'Servers that keep data stay in the first two zones.',
  },
  {
    name: 'A zone leaves, step one',
    first: (file) => inNetwork(file, (network) => ({ ...network, zones: 3 })),
    apply: (file) => inNetwork(file, (network) => ({ ...network, zones: 2, draining: { zones: 1 } })),
    may: ['replaced', 'removed'],
    how: '`zones: 2` with `draining: { zones: 1 }`. Deploy all stacks before step two.',
  },
  {
    name: 'A zone leaves, step two',
    first: (file) => inNetwork(file, (network) => ({ ...network, zones: 2, draining: { zones: 1 } })),
    apply: (file) => inNetwork(file, settled),
    may: ['removed', 'orphaned'],
    how: 'Take `draining` out. Delete the retained subnets if the zone is to come back one day.',
  },
  {
    name: 'A tier leaves, step one',
    first: (file) => inNetwork(file, (network) => ({ ...network, tiers: TIERS })),
    apply: (file) =>
      inNetwork(file, (network) => ({ ...network, tiers: ['public', 'private'], draining: { tiers: ['data'] } })),
    may: ['removed'],
    how: '`tiers` without it and `draining: { tiers: [data] }`; servers in it are moved in the same edit.',
  },
  {
    name: 'A tier leaves, step two',
    first: (file) =>
      inNetwork(file, (network) => ({ ...network, tiers: ['public', 'private'], draining: { tiers: ['data'] } })),
    apply: (file) => inNetwork(file, settled),
    may: ['removed', 'orphaned'],
    how: 'Take `draining` out.',
  },
  {
    name: 'A NAT gateway for each zone',
    first: (file) => inNetwork(file, (network) => ({ ...network, egress: 'shared' })),
    apply: (file) => inNetwork(file, (network) => ({ ...network, egress: 'per-zone' })),
    how: 'Connections that are open through the old way break once.',
  },
  {
    name: 'An endpoint',
    apply: (file) => inNetwork(file, (network) => ({ ...network, endpoints: ['storage', 'tables', 'management'] })),
    how: 'Nothing to heed.',
  },
];

/** The network once what was draining is gone. */
function settled({ draining, ...network }: NetworkProps): NetworkProps | undefined {
  return draining && network;
}
