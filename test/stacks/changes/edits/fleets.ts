import { inFleet, inFleets, WEB } from '../file';
import type { Edit } from './edit';

/** Servers of any kind, those that scale first. */
export const FLEETS: readonly Edit[] = [
  {
    name: 'The size of servers that scale',
    apply: (file) => inFleet(file, WEB, (fleet) => ({ ...fleet, size: fleet.size === 'large' ? 'medium' : 'large' })),
    may: ['replaced'],
    how: 'Nothing to heed: the minimum stays in service.',
  },
  {
    name: 'The image of servers that scale',
    apply: (file) => inFleet(file, WEB, (fleet) => ({ ...fleet, image: 'ami-0fedcba9876543210' })),
    may: ['replaced'],
    how: 'Nothing to heed. Behind an SSM parameter the file stays as it is, and servers follow in their patch window.',
  },
  {
    name: 'A package',
    apply: (file) =>
      inFleet(file, WEB, ({ packages = [], ...fleet }) => ({ ...fleet, packages: [...packages, 'Telnet-Client'] })),
    may: ['replaced'],
    how: 'Nothing to heed.',
  },
  {
    name: 'The first boot script',
    apply: (file) => inFleet(file, WEB, (fleet) => ({ ...fleet, firstBoot: 'echo second' })),
    may: ['replaced'],
    how: 'One that fails keeps the old servers: the deployment is rolled back.',
  },
  {
    name: 'The system disk',
    apply: (file) => inFleet(file, WEB, (fleet) => ({ ...fleet, rootVolumeGib: 100 })),
    may: ['replaced'],
    how: 'Nothing to heed.',
  },
  {
    name: 'The maximum of servers that scale',
    apply: (file) => inFleet(file, WEB, (fleet) => ({ ...fleet, capacity: { min: 1, max: 6 } })),
    may: ['may-be-replaced'],
    how: 'Nothing to heed.',
  },
  {
    name: 'The target of scaling',
    apply: (file) => inFleet(file, WEB, (fleet) => ({ ...fleet, scaling: { cpuPercent: 45 } })),
    how: 'Nothing to heed.',
  },
  {
    name: 'The patch window',
    apply: (file) => inFleets(file, (name, fleet) => [[name, { ...fleet, patching: { day: 'wed', at: '12:00' } }]]),
    may: ['replaced', 'removed'],
    how: 'Nothing to heed.',
  },
  {
    name: 'Another fleet',
    apply: (file) =>
      inFleets(file, (name, fleet) => [
        [name, fleet],
        [`${name}2`, fleet],
      ]),
    how: 'Nothing to heed.',
  },
  {
    name: 'A fleet with a new name, and `was`',
    apply: (file) => inFleets(file, (name, fleet) => [[`${name}-new`, { ...fleet, was: name }]]),
    how: '`was: <old name>` stays for good.',
  },
  {
    name: '`retire: true` on a fleet',
    apply: (file) => inFleet(file, WEB, (fleet) => ({ ...fleet, retire: true })),
    how: 'The step before the fleet leaves the file.',
  },
  {
    name: 'Servers run always',
    first: (file) => inFleet(file, WEB, (fleet) => ({ ...fleet, runningHours: 'support-hours' })),
    apply: (file) => inFleet(file, WEB, (fleet) => ({ ...fleet, runningHours: 'always' })),
    may: ['replaced', 'removed'],
    how: 'Deploy it while the servers run: once the schedules are gone, nothing starts those that are stopped.',
  },
];
