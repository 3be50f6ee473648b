import { lift } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { ofEach } from '../../facts/parts';

/** Billed by the minute of builds, GB stored and served, and by server-side rendering. Source: AWS Amplify pricing. */
export const amplifyApp = meter({
  reads: {
    'AWS::Amplify::App': (r) => ({
      rendersOnServer: lift(r.text('Platform') ?? 'WEB', (platform) => platform !== 'WEB'),
    }),
  },
  usage: {
    buildMinutes: { unit: 'minutes per month', assume: 100 },
    storedGb: { unit: 'GB-month', assume: 1 },
    servedGb: { unit: 'GB per month', assume: 10 },
    renderings: { unit: 'requests rendered on the server per month', assume: 100_000 },
    renderingSeconds: { unit: 'seconds that each rendering takes', assume: 0.5 },
    renderingGb: { unit: 'GB of memory that each rendering takes', assume: 0.5 },
  },
  charges: ({ rendersOnServer }, use) => [
    perUse('Builds', 'amplify/build-minutes', use.buildMinutes),
    perUse('Storage', 'amplify/hosting-storage', use.storedGb),
    perUse('Data served', 'amplify/hosting-data-served', use.servedGb),
    ...provided(rendersOnServer, [
      perUse('Rendering requests', 'amplify/ssr-requests', use.renderings, { perUnit: 1e-6 }),
      perUse(
        'Rendering duration',
        'amplify/ssr-duration',
        ofEach(ofEach(use.renderings, use.renderingSeconds), use.renderingGb),
        {
          note: `each request takes ${use.renderingSeconds.amount.expected} s and ${use.renderingGb.amount.expected} GB`,
        },
      ),
    ]),
  ],
});
