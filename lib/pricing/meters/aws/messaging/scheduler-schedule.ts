import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per invocation. Source: Amazon EventBridge pricing, "Scheduler". */
export const schedulerSchedule = meter({
  reads: { 'AWS::Scheduler::Schedule': () => ({}) },
  usage: { invocations: { unit: 'invocations per month', assume: 1000 } },
  charges: (_, use) => [perUse('Invocations', 'eventbridge/scheduler-invocations', use.invocations, { perUnit: 1e-6 })],
});
