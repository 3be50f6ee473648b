import { meter } from '../../meter';

import { LOAD, perHourOfLoad } from '../facts/load';

/** Pollers where the template does not say. Source: AWS Lambda API reference, "ProvisionedPollerConfig". */
const DEFAULT = { least: 1, most: 200 };

const PROVISIONED = 'ProvisionedPollerConfig';

/** Free, but for pollers that are provisioned. Source: AWS Lambda pricing, "Provisioned Mode for event source mappings". */
export const eventSourceMapping = meter({
  reads: {
    'AWS::Lambda::EventSourceMapping': (r) => ({
      isProvisioned: r.value(PROVISIONED) !== undefined && r.flag('Enabled') !== false,
      pollers: {
        least: r.number(`${PROVISIONED}.MinimumPollers`) ?? DEFAULT.least,
        most: r.number(`${PROVISIONED}.MaximumPollers`) ?? DEFAULT.most,
      },
    }),
  },
  usage: { load: LOAD },
  charges: ({ isProvisioned, pollers }, use) =>
    isProvisioned ? [perHourOfLoad('Event pollers', 'lambda/event-poller-unit', pollers, use.load)] : [],
});
