import type { Group } from '../form/form';
import { withNumbers, type NumberEdit } from '../located/edit-yaml';
import { clientForm, environmentForm } from './form';
import { MAX_VALUES } from './parse';

/** Monthly budgets of a client, in USD. */
export interface MonthlyBudgets {
  /** Of all environments together. */
  readonly client: number;
  /** Of environments, by their names. */
  readonly environments: ReadonlyMap<string, number>;
}

const KEY = 'monthlyBudget';

/**
 * A client file with other monthly budgets, and nothing else changed. An environment that takes its budget over from another gets a line
 * of its own.
 *
 * @param text what the file holds: a client that can be planned
 * @param file its name, for messages
 * @throws InputError where a budget would change something else as well, such as by an anchor, with its place
 */
export function withBudgets(text: string, file: string, { client, environments }: MonthlyBudgets): string {
  const edits: readonly NumberEdit[] = [
    { path: ['client', KEY], value: client, after: keysBefore(clientForm) },
    ...[...environments].map(([name, value]) => ({
      path: ['environments', name, KEY],
      value,
      after: keysBefore(environmentForm),
    })),
  ];
  return withNumbers(text, file, edits, { maxValues: MAX_VALUES });
}

/** Where a budget stands that is new: with what is said of a client or an environment before its patterns. */
function keysBefore({ entries }: Pick<Group<unknown>, 'entries'>): readonly string[] {
  const keys = Object.keys(entries);
  return keys.slice(0, keys.indexOf(KEY));
}
