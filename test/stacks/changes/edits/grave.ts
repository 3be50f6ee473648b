import { OPERATING_SYSTEM_FACTS } from '../../../../lib/profile/operating-systems';
import { inEnvironments, inFleet, inFleets, inNetwork, RECORDS, type File } from '../file';
import { GRAVE_BACKUPS } from './backups';
import type { Edit } from './edit';

/** Edits that must not pass in silence. */
export const GRAVE: readonly Edit[] = [
  {
    name: '`data: ephemeral` on servers that keep data',
    apply: (file) =>
      inFleet(file, RECORDS, (fleet) => (fleet.fixedAddress === true ? undefined : { ...fleet, data: 'ephemeral' })),
    must: ['orphaned', 'removed'],
    how: 'Save the data first. Volumes of production stay without a fleet; others leave a snapshot.',
  },
  {
    name: 'A volume is removed',
    apply: (file) =>
      inFleet(file, RECORDS, ({ dataVolumes: { index, ...others } = {}, ...fleet }) =>
        index === undefined ? undefined : { ...fleet, dataVolumes: others },
      ),
    must: ['orphaned', 'removed'],
    how: 'Save the data first. In production the volume stays without a server, elsewhere a snapshot of it.',
  },
  {
    name: 'Fewer servers that keep data',
    first: (file) => inFleet(file, RECORDS, (fleet) => ({ ...fleet, count: 3 })),
    apply: (file) => inFleet(file, RECORDS, (fleet) => ({ ...fleet, count: 2 })),
    must: ['orphaned', 'removed'],
    how: 'The last ones leave: move their data and their users to the others first.',
  },
  {
    name: 'A fleet leaves the file',
    apply: (file) =>
      file.environments.production?.servers[RECORDS] &&
      inFleets(file, (name, fleet) => (name === RECORDS ? [] : [[name, fleet]])),
    must: ['orphaned', 'removed'],
    how: 'With `retire: true` first, deployed. Volumes, logs and keys of production stay until somebody deletes them.',
  },
  {
    name: 'A fleet with a new name, without `was`',
    apply: (file) => inFleets(file, (name, fleet) => [[`${name}-new`, fleet]]),
    must: ['orphaned', 'removed'],
    how: 'Say `was: <old name>`.',
  },
  {
    name: 'An environment with a new name, without `was`',
    apply: (file) =>
      inEnvironments(file, (name, environment) => [[name === 'production' ? 'live' : name, environment]]),
    must: ['left-running'],
    how: 'Say `was: <old name>`.',
  },
  {
    name: 'Another slug',
    apply: (file) => ({ ...file, client: { ...file.client, slug: 'acme-two' } }),
    must: ['left-running'],
    how: 'Keep it, and change the `name` of the client.',
  },
  {
    name: 'Another region',
    apply: (file) => JSON.parse(JSON.stringify(file).replaceAll('eu-west-1', 'eu-central-1')) as File,
    must: ['left-running'],
    how: 'A second environment there, and move; then destroy the stacks of the old one.',
  },
  {
    name: 'Another block of the network',
    apply: (file) => inNetwork(file, (network) => ({ ...network, cidr: '10.40.0.0/16' })),
    must: ['network-replaced'],
    how: 'A second environment beside this one, and move.',
  },
  {
    name: 'Another zone of servers that keep data',
    apply: (file) => inFleet(file, RECORDS, (fleet) => ({ ...fleet, zones: [2] })),
    must: ['cannot-change', 'data-lost', 'replaced'],
    how: 'Another fleet there, its volumes made from snapshots.',
  },
  {
    name: 'Windows in place of Linux on servers that keep data',
    apply: (file) =>
      inFleet(file, RECORDS, (fleet) => ({
        ...fleet,
        os: OPERATING_SYSTEM_FACTS[fleet.os].family === 'windows' ? 'ubuntu-24.04' : 'windows-2022',
      })),
    must: ['replaced'],
    how: 'Another fleet beside this one: no other system reads the volumes as they are, and they are never formatted again.',
  },
  {
    name: 'A zone is taken away at once',
    first: (file) => inNetwork(file, (network) => ({ ...network, zones: 3 })),
    apply: (file) => inNetwork(file, (network) => ({ ...network, zones: 2 })),
    must: ['still-used', 'removed', 'orphaned'],
    how: 'In two steps, with `draining`.',
  },
  ...GRAVE_BACKUPS,
];
