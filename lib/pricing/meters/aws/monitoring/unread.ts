import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const MONITORING_UNREAD: UnreadByType = {
  'AWS::CloudWatch::Alarm': [{ name: 'PromQL query', billed: 'by-use', paths: ['EvaluationCriteria'] }],
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
  'AWS::Logs::MetricFilter': [
    { name: 'Metrics by account or region', billed: 'by-use', paths: ['EmitSystemFieldDimensions'] },
  ],
  'AWS::RUM::AppMonitor': [
    { name: 'Extended metrics', billed: 'by-use', paths: ['AppMonitorConfiguration.MetricDestinations'] },
    { name: 'X-Ray traces', billed: 'by-use', paths: ['AppMonitorConfiguration.EnableXRay'] },
    { name: 'Copy of the events in CloudWatch Logs', billed: 'by-use', paths: ['CwLogEnabled'] },
  ],
  'AWS::Synthetics::Canary': [
    { name: 'Ephemeral storage of runs', billed: 'by-use', paths: ['RunConfig.EphemeralStorage'] },
    { name: 'X-Ray traces', billed: 'by-use', paths: ['RunConfig.ActiveTracing'] },
    { name: 'Runs at further locations', billed: 'by-use', paths: ['Replicas'] },
  ],
};
