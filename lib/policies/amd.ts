import { group } from '../form/form';
import { bendFleets, ofFleets, PICKED_FLEETS, type FleetOptions } from './fleets';
import type { Policy } from './policy';

/** Servers with AMD processors: for what has to stay on x86-64, such as Windows. */
export const amd: Policy<FleetOptions> = {
  description: 'Servers with AMD processors, where they are x86-64',
  form: group<FleetOptions>({ servers: PICKED_FLEETS }),
  risk: 'low',
  effort: 'low',
  watch: 'The speed of what depends on a single core, and whether the region has the types.',
  says: (options) => `x86-64 servers${ofFleets(options)} have AMD processors`,
  bend: (asked, _context, options) =>
    bendFleets(asked, options, ({ architecture, instanceType }) => {
      if (architecture === 'arm64') return { because: 'it has arm64 processors' };
      if (instanceType !== undefined) return { because: `its instance type, ${instanceType}, is written` };
      return { patch: { processors: 'amd' } };
    }),
};
