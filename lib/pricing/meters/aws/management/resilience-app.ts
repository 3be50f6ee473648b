import { perMonth } from '../../charge';
import { meter } from '../../meter';

/** Billed by the month for each application that is assessed. Source: AWS Resilience Hub pricing. */
export const resilienceApp = meter({
  reads: { 'AWS::ResilienceHub::App': () => ({}) },
  charges: () => [perMonth('Application', 'resilience-hub/application')],
});
