import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { detailedMetricCharges, type DetailedMetrics } from '../facts/detailed-metrics';
import { LOGGED_GB } from '../facts/log-delivery';
import { ingestedLogs } from '../facts/published-logs';
import { TRACED_PART, traceCharges } from '../facts/tracing';

/** Enhanced metrics of each thing of a kind. Source: AWS AppSync Developer Guide, "Using CloudWatch to monitor and log GraphQL API data". */
const ENHANCED = { perResolver: 5, perDataSource: 3, perOperation: 2 };

/**
 * Billed per query and data modification, and per update and minute of connection; enhanced metrics, field logs and traces where it has
 * them. Source: AWS AppSync pricing, "GraphQL APIs"; Amazon CloudWatch pricing; AWS X-Ray pricing.
 */
export const appsyncGraphqlApi = meter({
  reads: {
    'AWS::AppSync::GraphQLApi': (r) => ({
      resolvers: reporting(r, 'Resolver'),
      dataSources: reporting(r, 'DataSource'),
      countsOperations: r.text('EnhancedMetricsConfig.OperationLevelMetricsConfig') === 'ENABLED',
      logs: lift(r.text('LogConfig.FieldLogLevel') ?? 'NONE', (level) => level !== 'NONE'),
      isTraced: r.flag('XrayEnabled') ?? false,
    }),
  },
  usage: {
    queries: { unit: 'queries and data modifications per month', assume: 1_000_000 },
    connectionMinutes: { unit: 'minutes of connections per month', assume: 0 },
    operationNames: { unit: 'operations by name, where they have metrics', assume: 10 },
    loggedGb: LOGGED_GB,
    tracedPart: TRACED_PART,
  },
  charges: ({ resolvers, dataSources, countsOperations, logs, isTraced }, use) => [
    perUse('Queries and data modifications', 'appsync/graphql-queries-and-data-modifications', use.queries, {
      perUnit: 1e-6,
    }),
    perUse('Connection minutes', 'appsync/real-time-connection-minutes', use.connectionMinutes, { perUnit: 1e-6 }),
    ...detailedMetricCharges('Resolver metrics', resolvers, use.operationNames),
    ...detailedMetricCharges('Data source metrics', dataSources, use.operationNames),
    ...(countsOperations
      ? [
          perUse('Operation metrics', 'cloudwatch/custom-metric', use.operationNames, {
            perUnit: ENHANCED.perOperation,
          }),
        ]
      : []),
    ...ingestedLogs('Field logs', logs, use.loggedGb),
    ...traceCharges(isTraced, use.queries, use.tracedPart),
  ],
});

/** Billed per operation and minute of connection. Source: AWS AppSync pricing, "Events". */
export const appsyncEventApi = meter({
  reads: {
    'AWS::AppSync::Api': (r) => ({
      logs: lift(r.text('EventConfig.LogConfig.LogLevel') ?? 'NONE', (level) => level !== 'NONE'),
    }),
  },
  usage: {
    operations: { unit: 'operations per month', assume: 1_000_000 },
    connectionMinutes: { unit: 'minutes of connections per month', assume: 100_000 },
    loggedGb: LOGGED_GB,
  },
  charges: ({ logs }, use) => [
    perUse('Event operations', 'appsync/event-api-operations', use.operations, { perUnit: 1e-6 }),
    perUse('Connection minutes', 'appsync/real-time-connection-minutes', use.connectionMinutes, { perUnit: 1e-6 }),
    ...ingestedLogs('Logs', logs, use.loggedGb),
  ],
});

/** Those that report: all of them, or each that says so itself. */
function reporting(api: Resource, kind: 'Resolver' | 'DataSource'): DetailedMetrics {
  const behavior = api.text(`EnhancedMetricsConfig.${kind}LevelMetricsBehavior`);
  const all = api.referrers(`AWS::AppSync::${kind}`, 'ApiId');
  const each = all.filter((item) => item.text('MetricsConfig') === 'ENABLED');
  const items: Maybe<number> = lift(behavior, (known) => {
    if (known === undefined) return 0;
    return known.startsWith('FULL_REQUEST') ? all.length : each.length;
  });
  const perItem = kind === 'Resolver' ? ENHANCED.perResolver : ENHANCED.perDataSource;
  return { perItem, items, note: `of each ${kind === 'Resolver' ? 'resolver' : 'data source'} that is called` };
}
