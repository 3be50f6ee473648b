import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by the requests and signals of the services that it watches. Source: Amazon CloudWatch pricing, "Application Signals". */
export const serviceLevelObjective = meter({
  reads: { 'AWS::ApplicationSignals::ServiceLevelObjective': () => ({}) },
  usage: { signals: { unit: 'signals per month', assume: 1_000_000 } },
  charges: (_, use) => [perUse('Signals', 'cloudwatch/application-signals', use.signals, { perUnit: 1e-6 })],
});
