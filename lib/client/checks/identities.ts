import { PATTERNS } from '../../patterns';
import type { AnyPattern } from '../../patterns/pattern';
import type { Renamed } from '../../profile/renamed';
import type { Problem } from '../../problem';
import type { Client, Environment } from '../client';

type ByName = Readonly<Record<string, Renamed>>;

/** No two things are known by one name: an old name is one that nothing has any more, and that nothing else had. */
export function checkIdentities({ environments }: Client): readonly Problem[] {
  const byName = Object.fromEntries(environments.map((environment) => [environment.name, environment]));
  return [
    ...clashes(byName, ['environments']),
    ...environments.flatMap((environment) =>
      Object.values<AnyPattern>(PATTERNS)
        .filter(({ many }) => many)
        .flatMap(({ key }) => clashes(entriesOf(environment, key), ['environments', environment.name, key])),
    ),
  ];
}

function entriesOf(environment: Environment, pattern: string): ByName {
  return (environment[pattern as keyof typeof PATTERNS] ?? {}) as ByName;
}

function clashes(things: ByName, path: readonly string[]): readonly Problem[] {
  const entries = Object.entries(things);
  return entries.flatMap(([name, { was }]) => {
    if (was === undefined) return [];
    const stillThere = Object.hasOwn(things, was);
    const alsoWas = entries.find(([other, thing]) => other !== name && thing.was === was)?.[0];
    if (!stillThere && alsoWas === undefined) return [];
    const found = stillThere ? `"${was}", which is still there` : `"${was}", which ${String(alsoWas)} was as well`;
    return [{ path: [...path, name, 'was'], found, expected: 'a name that nothing else has or had' }];
  });
}
