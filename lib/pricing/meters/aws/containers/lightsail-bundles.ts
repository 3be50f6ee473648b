import { lift } from '../../../readers/unknown';
import { perMonth } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Plans with storage and transfer in one monthly price. Source: Amazon Lightsail pricing, "Object storage", "CDN distributions". */
export const lightsailBundles = meter({
  reads: {
    'AWS::Lightsail::Bucket': (r) => ({ what: 'bucket', bundle: given(r.text('BundleId'), 'BundleId') }),
    'AWS::Lightsail::Distribution': (r) => ({ what: 'distribution', bundle: given(r.text('BundleId'), 'BundleId') }),
  },
  charges: ({ what, bundle }) => [
    perMonth(
      'Bundle',
      lift(bundle, (id) => `lightsail/${what}-bundle-${id}`),
    ),
  ],
});
