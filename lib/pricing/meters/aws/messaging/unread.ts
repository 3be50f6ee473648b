import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const MESSAGING_UNREAD: UnreadByType = {
  'AWS::Events::EventBus': [{ name: 'Event bus logs', billed: 'by-use', paths: ['LogConfig.Level'] }],
  'AWS::Pipes::Pipe': [
    { name: 'Tasks that it runs', billed: 'by-use', paths: ['TargetParameters.EcsTaskParameters'] },
    { name: 'Pipe logs', billed: 'by-use', paths: ['LogConfiguration.Level'] },
  ],
  'AWS::SNS::Topic': [
    { name: 'X-Ray traces', billed: 'by-use', paths: ['TracingConfig'], values: ['Active'] },
    { name: 'Delivery logs', billed: 'by-use', paths: ['DeliveryStatusLogging'] },
    { name: 'Message archive', billed: 'by-use', paths: ['ArchivePolicy'] },
    { name: 'Message data protection', billed: 'by-use', paths: ['DataProtectionPolicy'] },
  ],
  'AWS::Scheduler::Schedule': [{ name: 'Tasks that it runs', billed: 'by-use', paths: ['Target.EcsParameters'] }],
};
