/** Types whose tags are not in `Tags`. Source: the specification of CloudFormation. */
const OTHER: Readonly<Record<string, string>> = {
  'AWS::Backup::BackupPlan': 'BackupPlanTags',
  'AWS::Backup::BackupVault': 'BackupVaultTags',
  'AWS::Backup::Framework': 'FrameworkTags',
  'AWS::Backup::LogicallyAirGappedBackupVault': 'BackupVaultTags',
  'AWS::Backup::ReportPlan': 'ReportPlanTags',
  'AWS::Backup::TieringConfiguration': 'TieringConfigurationTags',
  'AWS::Budgets::BudgetsAction': 'ResourceTags',
  'AWS::CE::AnomalyMonitor': 'ResourceTags',
  'AWS::CE::AnomalySubscription': 'ResourceTags',
  'AWS::Cognito::IdentityPool': 'IdentityPoolTags',
  'AWS::Cognito::UserPool': 'UserPoolTags',
  'AWS::Cognito::UserPoolRegionalConfigurationAttachment': 'UserPoolTags',
  'AWS::Cognito::UserPoolReplica': 'UserPoolTagsAtCreate',
  'AWS::DataPipeline::Pipeline': 'PipelineTags',
  'AWS::EFS::AccessPoint': 'AccessPointTags',
  'AWS::EFS::FileSystem': 'FileSystemTags',
  'AWS::Invoicing::InvoiceUnit': 'ResourceTags',
  'AWS::Lex::Bot': 'BotTags',
  'AWS::Lex::BotAlias': 'BotAliasTags',
  'AWS::Route53::HealthCheck': 'HealthCheckTags',
  'AWS::Route53::HostedZone': 'HostedZoneTags',
};

/** The property that holds the tags of a type. */
export function tagPropertyOf(type: string | undefined): string {
  return (type !== undefined && Object.hasOwn(OTHER, type) ? OTHER[type] : undefined) ?? 'Tags';
}

/** Types whose tags are in a property of another name. */
export const OTHERWISE_TAGGED: readonly string[] = Object.keys(OTHER);
