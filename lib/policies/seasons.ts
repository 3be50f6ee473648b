import { allOf } from '../located/words';
import { group, nonEmptyRecord, required } from '../form/form';
import type { SeasonProps } from '../patterns/servers/props';
import { seasonForm } from '../patterns/servers/scaling-form';
import { keepsData } from '../patterns/servers/state';
import { NAME } from '../profile/names';
import { bendFleets, ofFleets, PICKED_FLEETS, type FleetOptions } from './fleets';
import type { Policy } from './policy';

/** When a client is busier than usual. */
export interface SeasonsOptions extends FleetOptions {
  /** Seasons by name. Where they overlap, the highest floor holds. */
  readonly seasons: Readonly<Record<string, SeasonProps>>;
}

/** Fleets have more servers at least in the seasons of the client. */
export const seasons: Policy<SeasonsOptions> = {
  description: 'Fleets have more servers at least in seasons of the year',
  form: group<SeasonsOptions>({
    seasons: required(
      nonEmptyRecord(NAME, seasonForm, 'at least one season'),
      'Seasons in which there are more servers at least, by name',
    ),
    servers: PICKED_FLEETS,
  }),
  risk: 'low',
  effort: 'low',
  watch: 'Utilisation in the season, and that a season of a named year is followed by the next one.',
  says: ({ seasons: named, ...options }) =>
    `servers${ofFleets(options)} have more at least in ${allOf(Object.keys(named))}`,
  bend: (asked, _context, { seasons: named, ...options }) =>
    bendFleets(asked, options, (fleet) => {
      if (keepsData(fleet)) return { because: 'it keeps data' };
      if (fleet.count !== undefined) return { because: `it is always ${fleet.count}` };
      return { patch: { scaling: { seasons: named } } };
    }),
};
