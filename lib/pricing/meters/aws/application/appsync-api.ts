import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per query and data modification, and per update and minute of connection. Source: AWS AppSync pricing, "GraphQL APIs". */
export const appsyncGraphqlApi = meter({
  reads: { 'AWS::AppSync::GraphQLApi': () => ({}) },
  usage: {
    queries: { unit: 'queries and data modifications per month', assume: 1_000_000 },
    connectionMinutes: { unit: 'minutes of connections per month', assume: 0 },
  },
  charges: (_, use) => [
    perUse('Queries and data modifications', 'appsync/graphql-queries-and-data-modifications', use.queries, {
      perUnit: 1e-6,
    }),
    perUse('Connection minutes', 'appsync/real-time-connection-minutes', use.connectionMinutes, { perUnit: 1e-6 }),
  ],
});

/** Billed per operation and minute of connection. Source: AWS AppSync pricing, "Events". */
export const appsyncEventApi = meter({
  reads: { 'AWS::AppSync::Api': () => ({}) },
  usage: {
    operations: { unit: 'operations per month', assume: 1_000_000 },
    connectionMinutes: { unit: 'minutes of connections per month', assume: 100_000 },
  },
  charges: (_, use) => [
    perUse('Event operations', 'appsync/event-api-operations', use.operations, { perUnit: 1e-6 }),
    perUse('Connection minutes', 'appsync/real-time-connection-minutes', use.connectionMinutes, { perUnit: 1e-6 }),
  ],
});
