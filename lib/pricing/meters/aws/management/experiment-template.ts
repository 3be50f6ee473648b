import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Free; experiments are billed by the minute of each action. Source: AWS Fault Injection Service pricing. */
export const experimentTemplate = meter({
  reads: { 'AWS::FIS::ExperimentTemplate': () => ({}) },
  usage: { actionMinutes: { unit: 'minutes of actions per month', assume: 60 } },
  charges: (_, use) => [perUse('Action minutes', 'fault-injection/action-minutes', use.actionMinutes)],
});
