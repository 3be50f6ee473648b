import { perMonth } from '../../charge';
import { meter } from '../../meter';

/** Billed per composite alarm, beside the alarms that it is made of. Source: Amazon CloudWatch pricing, "Alarms". */
export const compositeAlarm = meter({
  reads: { 'AWS::CloudWatch::CompositeAlarm': () => ({}) },
  charges: () => [perMonth('Composite alarm', 'cloudwatch/alarm-composite')],
});
