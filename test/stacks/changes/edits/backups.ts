import type { AskedBackup, BackupRuleProps } from '../../../../lib/patterns/backup/props';
import { inProduction, type EnvironmentFile, type File } from '../file';
import type { Edit } from './edit';

/** Backups as a client file has them first: kept for 35 days under a lock. */
const daily: BackupRuleProps = { every: 'day', keepDays: 35 };
const LOCKED: AskedBackup = { classes: { standard: { daily } }, lock: true };

/** Backups that lose nothing. */
export const BACKUPS: readonly Edit[] = [
  {
    name: 'Backups',
    apply: (file) => withBackup(file, {}),
    how: 'Volumes get a tag where they are. The first backups are made in the night after.',
  },
  {
    name: 'Backups are kept for longer',
    first: (file) => withBackup(file, LOCKED),
    apply: (file) => withBackup(file, { ...LOCKED, classes: { standard: { daily: { ...daily, keepDays: 60 } } } }),
    how: 'Nothing to heed: what is there already is kept as long as it was said then.',
  },
  {
    name: 'A rule or a class of backups more',
    first: (file) => withBackup(file, LOCKED),
    apply: (file) =>
      withBackup(file, {
        ...LOCKED,
        classes: { standard: { daily, yearly: { every: 'year', keepDays: 2192 } }, archive: { daily } },
      }),
    how: 'Nothing to heed. What is longer than by tier shows in the price.',
  },
  {
    name: 'A place for copies of backups',
    first: (file) => withBackup(file, LOCKED),
    apply: (file) => inProduction(file, (production) => ({ ...production, copy: { region: 'eu-north-1' } })),
    how: 'The stack there is deployed first.',
  },
  {
    name: 'A lock of backups',
    first: (file) => withBackup(file, { ...LOCKED, lock: false }),
    apply: (file) => withBackup(file, LOCKED),
    how: 'Nothing to heed. A compliance lock is for good once its days of grace are over.',
  },
  {
    name: 'Gold becomes silver, with backups',
    first: (file) => withBackup({ ...file, client: { ...file.client, tier: 'gold' } }, {}),
    apply: (file) => withBackup(keepingZones({ ...file, client: { ...file.client, tier: 'silver' } }), { lock: true }),
    may: ['replaced', 'cannot-change', 'orphaned', 'removed'],
    how: '`lock: true` under `backup` in the same edit: silver alone has no lock.',
  },
];

/** Backups that must not pass in silence. */
export const GRAVE_BACKUPS: readonly Edit[] = [
  {
    name: 'The lock of backups is taken away',
    first: (file) => withBackup(file, LOCKED),
    apply: (file) => withBackup(file, { ...LOCKED, lock: false }),
    must: ['data-lost'],
    how: 'Keep it, unless backups may be deleted from now on. A compliance lock stays in any case.',
  },
  {
    name: 'Backups under a lock are kept for less',
    first: (file) => withBackup(file, LOCKED),
    apply: (file) => withBackup(file, { ...LOCKED, classes: { standard: { daily: { ...daily, keepDays: 7 } } } }),
    must: ['data-lost'],
    how: 'The lock keeps new ones for less as well; those that are there stay as long as they were to.',
  },
  {
    name: 'Backups leave the file',
    first: (file) => withBackup(file, LOCKED),
    apply: (file) => inProduction(file, withoutBackup),
    must: ['orphaned'],
    how: 'Vault, key and what is in them stay, and are billed until they expire. Nothing new is backed up.',
  },
  {
    name: 'A vault that stands already, in place of the new one',
    first: (file) => withBackup(file, LOCKED),
    apply: (file) => withBackup(file, { ...LOCKED, vault: 'legacy' }),
    must: ['orphaned'],
    how: 'The old one stays with what is in it until that expires.',
  },
];

function withBackup(file: File | undefined, backup: AskedBackup): File | undefined {
  return file && inProduction(file, (production) => ({ ...production, backup }));
}

function withoutBackup(production: EnvironmentFile): EnvironmentFile {
  const { backup, ...rest } = production;
  return backup === undefined ? production : rest;
}

/** Only the backups change. */
function keepingZones(file: File): File | undefined {
  return inProduction(file, ({ profile, ...production }) => ({
    ...production,
    profile: { keys: 'customer-managed', ...profile },
    network: { ...production.network, zones: production.network.zones ?? 3 },
  }));
}
