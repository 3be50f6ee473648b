import { perUse } from '../../charge';
import { meter } from '../../meter';

/**
 * Billed for the writes that are copied to other regions; the clusters are billed by themselves.
 * Source: Amazon Aurora pricing, "Global Database"; Amazon DocumentDB pricing, "Global Clusters"; Amazon Neptune pricing, "Global Database".
 */
export const globalCluster = meter({
  reads: {
    'AWS::DocDB::GlobalCluster': () => ({ service: 'documentdb' }),
    'AWS::Neptune::GlobalCluster': () => ({ service: 'neptune' }),
    'AWS::RDS::GlobalCluster': () => ({ service: 'aurora' }),
  },
  usage: { replicatedWrites: { unit: 'million replicated writes per month', assume: 10 } },
  charges: ({ service }, use) => [
    perUse('Replicated writes', `${service}/global-database-replicated-writes`, use.replicatedWrites),
  ],
});
