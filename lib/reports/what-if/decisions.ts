import { groupBy } from '../../group-by';
import type { DecisionRow, PricedClient, PricedEnvironment } from '../plan/report';
import type { WarningRow, Warned } from '../warnings/words';

/** Something that is decided otherwise. */
export interface DecisionChange {
  readonly environment: string;
  /** Pattern it belongs to, e.g. `servers/ehr`. */
  readonly pattern: string;
  readonly what: string;
  /** The choice before. @default - nothing was decided */
  readonly before?: string;
  /** The choice after. @default - nothing is decided */
  readonly after?: string;
}

/** What is decided otherwise in each environment. Another reason for the same choice is no other decision. */
export function changedDecisions(before: PricedClient, after: PricedClient): readonly DecisionChange[] {
  return pairs(before, after).flatMap(({ name, was, is }) => {
    const [once, now] = [choicesOf(was), choicesOf(is)];
    return [...new Set([...once.keys(), ...now.keys()])].flatMap((key) => {
      const [one, other] = [once.get(key), now.get(key)];
      if (one?.choice === other?.choice) return [];
      const { pattern, what } = one ?? other ?? { pattern: '', what: '' };
      return [
        {
          environment: name,
          pattern,
          what,
          ...(one !== undefined && { before: one.choice }),
          ...(other !== undefined && { after: other.choice }),
        },
      ];
    });
  });
}

/** What must be known after that need not be known before, by environment. */
export function newWarnings(before: PricedClient, after: PricedClient): readonly Warned[] {
  return pairs(before, after).flatMap(({ name, was, is }) => {
    const known = new Set(was?.warnings.map(keyOf));
    const warnings = (is?.warnings ?? []).filter((warning) => !known.has(keyOf(warning)));
    return warnings.length === 0 ? [] : [{ name, warnings: warnings.map(({ pattern, says }) => ({ pattern, says })) }];
  });
}

interface Pair {
  readonly name: string;
  readonly was: PricedEnvironment | undefined;
  readonly is: PricedEnvironment | undefined;
}

function pairs(before: PricedClient, after: PricedClient): readonly Pair[] {
  const named = ({ environments }: PricedClient): ReadonlyMap<string, PricedEnvironment> =>
    new Map(environments.map((environment) => [environment.name, environment]));
  const [was, is] = [named(before), named(after)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((name) => ({ name, was: was.get(name), is: is.get(name) }))
    .filter((pair) => pair.was !== pair.is);
}

/** What is decided several times of one thing is one choice of several parts. */
function choicesOf(environment: PricedEnvironment | undefined): ReadonlyMap<string, Omit<DecisionRow, 'because'>> {
  const alike = groupBy(environment?.decisions ?? [], ({ pattern, what }) => JSON.stringify([pattern, what]));
  return new Map(
    [...alike].map(([key, rows]) => {
      const [{ pattern, what } = { pattern: '', what: '' }] = rows;
      return [key, { pattern, what, choice: rows.map(({ choice }) => choice).join('; ') }];
    }),
  );
}

function keyOf({ pattern, says }: WarningRow): string {
  return JSON.stringify([pattern, says]);
}
