import { group } from '../form/form';
import { OPERATING_SYSTEM_FACTS } from '../profile/operating-systems';
import { bendFleets, ofFleets, PICKED_FLEETS, type FleetOptions } from './fleets';
import type { Policy } from './policy';

/** Servers with arm64 processors, which cost less for the same size. */
export const arm64: Policy<FleetOptions> = {
  description: 'Servers with arm64 processors',
  form: group<FleetOptions>({ servers: PICKED_FLEETS }),
  risk: 'medium',
  effort: 'medium',
  watch: 'Whether everything that is installed on the servers exists for arm64, and response times.',
  says: (options) => `servers${ofFleets(options)} have arm64 processors`,
  bend: (asked, _context, options) =>
    bendFleets(asked, options, ({ os, image, instanceType, processors }) => {
      if (!OPERATING_SYSTEM_FACTS[os].architectures.includes('arm64'))
        return { because: `${os} does not run on arm64` };
      if (image !== undefined) return { because: 'it has an image of its own, made for one architecture' };
      if (instanceType !== undefined) return { because: `its instance type, ${instanceType}, is written` };
      if (processors !== undefined) return { because: `its processors, ${processors}, are written` };
      return { patch: { architecture: 'arm64' } };
    }),
};
