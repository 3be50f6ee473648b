import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const MESSAGING_UNREAD: UnreadByType = {
  'AWS::Events::EventBus': [{ name: 'Event bus logs', billed: 'by-use', paths: ['LogConfig.Level'] }],
  'AWS::Events::Rule': [
    { name: 'Jobs of an array', billed: 'by-use', paths: ['Targets.*.BatchParameters.ArrayProperties.Size'] },
  ],
  'AWS::Pipes::Pipe': [
    { name: 'Jobs of an array', billed: 'by-use', paths: ['TargetParameters.BatchJobParameters.ArrayProperties.Size'] },
    { name: 'Tasks that it runs', billed: 'by-use', paths: ['TargetParameters.EcsTaskParameters'] },
    { name: 'Pipe logs', billed: 'by-use', paths: ['LogConfiguration.Level'] },
  ],
  'AWS::SNS::Topic': [{ name: 'Delivery logs', billed: 'by-use', paths: ['DeliveryStatusLogging'] }],
};
