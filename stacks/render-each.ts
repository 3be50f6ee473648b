import type { Built, BuiltKey } from '../lib/engines/built';
import type { PatternName, Planned, PlannedPatterns } from '../lib/patterns';

/** Where patterns of an environment are built, whatever the engine. */
interface Site {
  readonly built: Pick<Built<never>, 'add'>;
}

/** Builds every plan of a pattern. */
export type Renderer<At extends Site> = (plans: PlannedPatterns, site: At) => void;

/** Builds the plans of a pattern one by one, and keeps what was built for the patterns after it. */
export function each<P extends PatternName, At extends Site, Thing>(
  pattern: P,
  key: BuiltKey<Thing>,
  render: (site: At, name: string, planned: Planned<P>) => Thing,
): Renderer<At> {
  return (plans, site) => {
    for (const [name, planned] of Object.entries<Planned<P>>(plans[pattern])) {
      site.built.add(key, name, render(site, name, planned));
    }
  };
}
