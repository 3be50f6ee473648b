import { lift } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** What one request to server-side rendering is assumed to take. */
const RENDERING = { seconds: 0.5, memoryGb: 0.5 };

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
  },
  charges: ({ rendersOnServer }, use) => [
    perUse('Builds', 'amplify/build-minutes', use.buildMinutes),
    perUse('Storage', 'amplify/hosting-storage', use.storedGb),
    perUse('Data served', 'amplify/hosting-data-served', use.servedGb),
    ...provided(rendersOnServer, [
      perUse('Rendering requests', 'amplify/ssr-requests', use.renderings, { perUnit: 1e-6 }),
      perUse('Rendering duration', 'amplify/ssr-duration', use.renderings, {
        perUnit: RENDERING.seconds * RENDERING.memoryGb,
        note: 'each request takes 0.5 s and 0.5 GB',
      }),
    ]),
  ],
});
