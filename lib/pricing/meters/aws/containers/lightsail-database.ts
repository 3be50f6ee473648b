import { lift } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Memory of a bundle by the first part of its name. */
const MEMORY: Readonly<Record<string, string>> = { micro: '1gb', small: '2gb', medium: '4gb', large: '8gb' };

/** Billed by the hour and bundle, twice with a standby. Source: Amazon Lightsail pricing, "Managed databases". */
export const lightsailDatabase = meter({
  reads: {
    'AWS::Lightsail::Database': (r) => ({
      bundle: given(r.text('RelationalDatabaseBundleId'), 'RelationalDatabaseBundleId'),
    }),
  },
  charges: ({ bundle }) => [
    perHour(
      'Database bundle',
      lift(bundle, (id) => `lightsail/database-${keyOf(id)}`),
    ),
  ],
});

/** `small_ha_2_0` is `2gb-memory-high-availability`; bundles of earlier generations have prices of their own. */
function keyOf(bundle: string): string {
  const [, size = '', standby] = /^([^_]+)(_ha)?_2_\d+$/.exec(bundle) ?? [];
  const memory = MEMORY[size];
  if (memory === undefined) return bundle;
  return `${memory}-memory-${standby === undefined ? 'standard' : 'high'}-availability`;
}
