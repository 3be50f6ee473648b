import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by node-hours while it runs. Source: AWS Glue pricing, "DataBrew jobs". */
export const dataBrewJob = meter({
  reads: { 'AWS::DataBrew::Job': (r) => ({ nodes: r.number('MaxCapacity') ?? 5 }) },
  usage: { runHours: { unit: 'hours per month that it runs', assume: 10 } },
  charges: ({ nodes }, use) => [perUse('Node hours', 'glue/databrew-job', use.runHours, { perUnit: nodes })],
});

/** Billed per session of half an hour. Source: AWS Glue pricing, "DataBrew interactive sessions". */
export const dataBrewProject = meter({
  reads: { 'AWS::DataBrew::Project': () => ({}) },
  usage: { sessions: { unit: 'sessions of half an hour per month', assume: 20 } },
  charges: (_, use) => [perUse('Sessions', 'glue/databrew-interactive-session', use.sessions)],
});
