import { nonEmptyList, optional, type OptionalEntry } from '../form/form';
import type { PropsOf } from '../patterns';
import { NAME } from '../profile/names';
import type { Asked, Bent, LeftAlone, Patch } from './policy';

/** Options of a policy that fleets can be picked for. */
export interface FleetOptions {
  /**
   * Fleets that it is for.
   * @default - all that it may apply to
   */
  readonly servers?: readonly string[];
}

type Fleet = PropsOf<'servers'>;
type FleetPatch = NonNullable<NonNullable<Patch['servers']>[string]>;

/** What a policy makes of one fleet, or why it leaves it alone. */
export type BentFleet = { readonly patch: FleetPatch } | { readonly because: string };

/** The key under which fleets are picked. */
export const PICKED_FLEETS: OptionalEntry<readonly string[]> = optional(
  nonEmptyList(NAME, 'at least one fleet under servers'),
  'Fleets that it is for, by their names under servers',
  'all that it may apply to',
);

/** Bends fleet by fleet. A fleet that is picked and does not exist is told where the client is checked. */
export function bendFleets(
  { servers = {} }: Asked,
  { servers: picked = Object.keys(servers) }: FleetOptions,
  bend: (fleet: Fleet, name: string) => BentFleet,
): Bent {
  const patches: Record<string, FleetPatch> = {};
  const leftAlone: LeftAlone[] = [];
  for (const [name, fleet] of Object.entries(servers)) {
    if (!picked.includes(name)) continue;
    const bent = bend(fleet, name);
    if ('patch' in bent) patches[name] = bent.patch;
    else leftAlone.push({ pattern: `servers/${name}`, because: bent.because });
  }
  return { ...(Object.keys(patches).length > 0 && { patch: { servers: patches } }), leftAlone };
}

/** ` of portal, search`, or nothing for all fleets. */
export function ofFleets({ servers }: FleetOptions): string {
  return servers === undefined ? '' : ` of ${servers.join(', ')}`;
}
