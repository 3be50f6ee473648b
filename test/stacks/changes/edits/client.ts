import type { FindingKind } from '../../../../lib/reports/changes/findings';
import { inEnvironments, inNetwork, inProduction, withProfile } from '../file';
import type { Edit } from './edit';

/** A volume never takes another key on. */
const KEYS: readonly FindingKind[] = ['replaced', 'cannot-change'];

/** Who the client is, and what follows from it. */
export const CLIENT: readonly Edit[] = [
  {
    name: 'The cost centre, or the contact',
    apply: (file) => ({ ...file, client: { ...file.client, costCentre: 'A-2', contact: 'it@acme.example' } }),
    how: 'Nothing to heed.',
  },
  {
    name: 'Who gets warnings by e-mail',
    apply: (file) =>
      inProduction(file, (environment) => ({
        ...environment,
        monitoring: { routes: { warning: { email: ['desk@acme.example'] } } },
      })),
    how: 'The new address confirms its subscription.',
  },
  {
    name: 'The monthly budget',
    apply: (file) => inProduction(file, (environment) => ({ ...environment, monthlyBudget: 500 })),
    how: 'Nothing to heed.',
  },
  {
    name: 'Support hours',
    apply: (file) => ({
      ...file,
      client: {
        ...file.client,
        supportHours: { timeZone: 'Europe/Dublin', days: ['mon', 'tue'], from: '07:00', to: '16:00' },
      },
    }),
    how: 'Nothing to heed.',
  },
  {
    name: 'Log retention',
    apply: (file) => withProfile(file, { logRetentionDays: 400 }),
    how: 'Shorter retention deletes what is older.',
  },
  {
    name: 'An environment with a new name, and `was`',
    apply: (file) =>
      inEnvironments(file, (name, environment) =>
        name === 'production' ? [['live', { ...environment, was: name }]] : [[name, environment]],
      ),
    how: '`was: <old name>` stays for good.',
  },
  {
    name: 'Deletion protection off',
    first: (file) => withProfile(file, { deletionProtection: true }),
    apply: (file) => withProfile(file, { deletionProtection: false }),
    how: 'From then on what leaves the file is deleted.',
  },
  {
    name: 'Silver becomes gold',
    first: (file) => ({ ...file, client: { ...file.client, tier: 'silver' } }),
    apply: (file) => ({ ...file, client: { ...file.client, tier: 'gold' } }),
    may: KEYS,
    how: '`keys: provider-managed` under `profile` where volumes are kept: gold production has keys of its own, and a volume never takes one on.',
  },
  {
    name: 'Gold becomes silver',
    first: (file) => ({ ...file, client: { ...file.client, tier: 'gold' } }),
    apply: (file) =>
      inNetwork({ ...file, client: { ...file.client, tier: 'silver' } }, (network) =>
        network.zones === undefined && file.environments.production?.kind === 'production'
          ? { ...network, draining: { zones: 1 } }
          : network,
      ),
    may: [...KEYS, 'orphaned'],
    how: '`draining: { zones: 1 }` in the same edit, and `keys: customer-managed` under `profile` where volumes are kept.',
  },
  {
    name: "The client's own keys",
    first: (file) => withProfile(file, { keys: 'provider-managed' }),
    apply: (file) => withProfile(file, { keys: 'customer-managed' }),
    may: KEYS,
    how: 'Before the first deployment. Later: another fleet beside this one, and the data copied.',
  },
];
