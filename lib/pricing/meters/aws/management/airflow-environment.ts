import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perHour, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';

import { LOAD, perHourOfLoad, type Bounds } from '../../facts/load';

/**
 * What an environment comes with, without being asked. Source: Amazon Managed Workflows for Apache Airflow (MWAA) API reference,
 * "CreateEnvironment"; the most workers by default: MWAA user guide, "Automatic scaling".
 */
const WORKERS = { included: 1, maximum: 10 };
const SCHEDULERS = 2;
const WEB_SERVERS = 2;

/**
 * Billed by the hour and size, for each worker, scheduler and web server beyond those that it comes with, and for its database.
 * Source: Amazon Managed Workflows for Apache Airflow pricing.
 */
export const airflowEnvironment = meter({
  reads: {
    'AWS::MWAA::Environment': (r) => ({
      size: lift(r.text('EnvironmentClass') ?? 'mw1.small', (name) => name.replace(/^mw1\./, '')),
      workers: workersOf(r),
      schedulers: beyond(SCHEDULERS, r.number('Schedulers') ?? SCHEDULERS),
      webServers: {
        minimum: beyond(WEB_SERVERS, r.number('MinWebservers') ?? WEB_SERVERS),
        maximum: beyond(WEB_SERVERS, r.number('MaxWebservers') ?? WEB_SERVERS),
      },
    }),
  },
  usage: { load: LOAD, storedGb: { unit: 'GB-month in the metadata database', assume: 10 } },
  charges: ({ size, workers, schedulers, webServers }, use) => {
    const rate = (what: string): Maybe<string> => lift(size, (name) => `mwaa/${what}-${name}`);
    const onLoad = (name: string, what: string, bounds: Bounds): readonly Charge[] =>
      bounds.maximum === 0 ? [] : [perHourOfLoad(name, rate(what), bounds, use.load)];
    return [
      perHour('Environment', rate('environment')),
      ...onLoad('Additional workers', 'worker', workers),
      ...(schedulers === 0 ? [] : [perHour('Additional schedulers', rate('scheduler'), schedulers)]),
      ...onLoad('Additional web servers', 'web-server', webServers),
      perUse('Metadata database', 'mwaa/metadata-database-storage', use.storedGb),
    ];
  },
});

function workersOf(r: Resource): Bounds {
  const minimum = beyond(WORKERS.included, r.number('MinWorkers') ?? WORKERS.included);
  const stated = r.number('MaxWorkers');
  return stated === undefined
    ? { minimum, maximum: WORKERS.maximum - WORKERS.included, start: minimum }
    : { minimum, maximum: beyond(WORKERS.included, stated) };
}

function beyond(included: number, count: Maybe<number>): Maybe<number> {
  return lift(count, (known) => Math.max(0, known - included));
}
