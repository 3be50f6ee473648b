import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const MONITORING_UNREAD: UnreadByType = {
  'AWS::CloudWatch::MetricStream': [
    { name: 'Additional statistics', billed: 'by-use', paths: ['StatisticsConfigurations.*.AdditionalStatistics.*'] },
  ],
  'AWS::InternetMonitor::Monitor': [
    {
      name: 'Measurements delivered to S3',
      billed: 'by-use',
      paths: ['InternetMeasurementsLogDelivery.S3Config.BucketName'],
    },
  ],
  'AWS::Logs::LogGroup': [{ name: 'Data protection', billed: 'by-use', paths: ['DataProtectionPolicy'] }],
  'AWS::RUM::AppMonitor': [
    { name: 'Extended metrics', billed: 'by-use', paths: ['AppMonitorConfiguration.MetricDestinations'] },
    { name: 'X-Ray traces', billed: 'by-use', paths: ['AppMonitorConfiguration.EnableXRay'] },
    { name: 'Copy of the events in CloudWatch Logs', billed: 'by-use', paths: ['CwLogEnabled'] },
  ],
  'AWS::Synthetics::Canary': [
    { name: 'X-Ray traces', billed: 'by-use', paths: ['RunConfig.ActiveTracing'] },
    { name: 'Runs at further locations', billed: 'by-use', paths: ['Replicas'] },
  ],
  'AWS::CloudWatch::Alarm': [{ name: 'PromQL query', billed: 'by-use', paths: ['EvaluationCriteria'] }],
};
