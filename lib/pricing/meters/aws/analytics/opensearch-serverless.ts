import { lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { LOAD, perHourOfLoad } from '../../facts/load';
import { logCharges, PUBLISHED_GB, writtenLogs } from '../facts/published-logs';

const NOTE = 'the least that is billed; collections that share a key share their units';

/** Billed by capacity units (OCU), of which there are always some, and for storage. Source: Amazon OpenSearch Service pricing, "Serverless". */
export const openSearchCollection = meter({
  reads: {
    'AWS::OpenSearchServerless::Collection': (r) => ({
      units: r.value('CollectionGroupName') === undefined ? minUnits(r.text('StandbyReplicas')) : OF_GROUP,
    }),
  },
  usage: { storedGb: { unit: 'GB-month', assume: 10 } },
  charges: ({ units }, use) => [
    perHour('Indexing units', 'opensearch/serverless-indexing-ocu', units, { note: NOTE }),
    perHour('Search units', 'opensearch/serverless-search-ocu', units, { note: NOTE }),
    perUse('Storage', 'opensearch/serverless-managed-storage', use.storedGb),
  ],
});

const OF_GROUP = new Unknown('its capacity is that of its collection group');

/** Half a unit, and half a unit more that stands by. */
function minUnits(standby: Maybe<string> | undefined): Maybe<number> {
  return lift(standby ?? 'ENABLED', (replicas) => (replicas === 'DISABLED' ? 0.5 : 1));
}

/** Billed by capacity units, as many as the load asks for. Source: Amazon OpenSearch Service pricing, "OpenSearch Ingestion". */
export const openSearchPipeline = meter({
  reads: {
    'AWS::OSIS::Pipeline': (r) => ({
      bounds: { minimum: given(r.number('MinUnits'), 'MinUnits'), maximum: given(r.number('MaxUnits'), 'MaxUnits') },
      logs: writtenLogs(
        r.flag('LogPublishingOptions.IsLoggingEnabled') ?? false,
        r.target('LogPublishingOptions.CloudWatchLogDestination.LogGroup'),
      ),
    }),
  },
  usage: { load: LOAD, publishedGb: PUBLISHED_GB },
  charges: ({ bounds, logs }, use) => [
    perHourOfLoad('Ingestion units', 'opensearch/ingestion-ocu', bounds, use.load),
    ...logCharges(logs, use.publishedGb),
  ],
});
