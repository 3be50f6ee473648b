import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const MANAGEMENT_UNREAD: UnreadByType = {
  'AWS::APS::Scraper': [{ name: 'Scraper logs', billed: 'by-use', paths: ['ScraperLoggingConfiguration'] }],
  'AWS::APS::Workspace': [
    { name: 'Query logs', billed: 'by-use', paths: ['QueryLoggingConfiguration'] },
    { name: 'Workspace logs', billed: 'by-use', paths: ['LoggingConfiguration'] },
  ],
  'AWS::CodeBuild::Project': [
    { name: 'Docker server', billed: 'by-use', paths: ['Environment.DockerServer'] },
    { name: 'Batch builds', billed: 'by-use', paths: ['BuildBatchConfig'] },
  ],
  'AWS::CodePipeline::Pipeline': [
    {
      name: 'Commands that run in CodeBuild',
      billed: 'by-use',
      paths: [
        'Stages.*.Actions.*.Commands.*',
        'Stages.*.OnFailure.Conditions.*.Rules.*.Commands.*',
        'Stages.*.OnSuccess.Conditions.*.Rules.*.Commands.*',
        'Stages.*.BeforeEntry.Conditions.*.Rules.*.Commands.*',
      ],
    },
  ],
  'AWS::FIS::ExperimentTemplate': [
    { name: 'Experiment reports', billed: 'by-use', paths: ['ExperimentReportConfiguration'] },
  ],
  'AWS::MWAA::Environment': [
    {
      name: 'Environment logs',
      billed: 'by-use',
      paths: [
        'LoggingConfiguration.DagProcessingLogs.Enabled',
        'LoggingConfiguration.SchedulerLogs.Enabled',
        'LoggingConfiguration.TaskLogs.Enabled',
        'LoggingConfiguration.WebserverLogs.Enabled',
        'LoggingConfiguration.WorkerLogs.Enabled',
      ],
    },
  ],
  'AWS::CodeBuild::Fleet': [
    { name: 'Machines chosen by what they have', billed: 'by-existence', paths: ['ComputeConfiguration'] },
    { name: 'Machines that scaling adds', billed: 'by-use', paths: ['ScalingConfiguration.MaxCapacity'] },
    { name: 'Builds beyond the fleet', billed: 'by-use', paths: ['OverflowBehavior'], values: ['ON_DEMAND'] },
  ],
};
