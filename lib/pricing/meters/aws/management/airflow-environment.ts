import { lift, type Maybe } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { LOAD, perHourOfLoad } from '../facts/load';

/** Workers that the price of an environment includes. Source: Amazon Managed Workflows for Apache Airflow pricing. */
const INCLUDED_WORKERS = 1;

/** Billed by the hour and size, for each worker beyond the first, and for its database. Source: Amazon Managed Workflows for Apache Airflow pricing. */
export const airflowEnvironment = meter({
  reads: {
    'AWS::MWAA::Environment': (r) => ({
      size: lift(r.text('EnvironmentClass') ?? 'mw1.small', (name) => name.replace(/^mw1\./, '')),
      workers: {
        least: beyondIncluded(r.number('MinWorkers') ?? 1),
        most: beyondIncluded(r.number('MaxWorkers') ?? 10),
      },
    }),
  },
  usage: { load: LOAD, storedGb: { unit: 'GB-month in the metadata database', assume: 10 } },
  charges: ({ size, workers }, use) => [
    perHour(
      'Environment',
      lift(size, (name) => `mwaa/environment-${name}`),
    ),
    ...(workers.most === 0
      ? []
      : [
          perHourOfLoad(
            'Additional workers',
            lift(size, (name) => `mwaa/worker-${name}`),
            workers,
            use.load,
          ),
        ]),
    perUse('Metadata database', 'mwaa/metadata-database-storage', use.storedGb),
  ],
});

function beyondIncluded(workers: Maybe<number>): Maybe<number> {
  return lift(workers, (count) => Math.max(0, count - INCLUDED_WORKERS));
}
