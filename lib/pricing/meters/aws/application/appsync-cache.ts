import { lift } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Billed by the hour and size. Source: AWS AppSync pricing, "Caching". */
export const appsyncCache = meter({
  reads: { 'AWS::AppSync::ApiCache': (r) => ({ type: given(r.text('Type'), 'Type') }) },
  charges: ({ type }) => [
    perHour(
      'Cache',
      lift(type, (size) => `appsync/cache-${size.toLowerCase()}`),
    ),
  ],
});
