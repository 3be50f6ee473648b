/**
 * Metered types that nothing is presented as, with what no token of the SDK has in its name. Types that only the CDK makes are left out:
 * those of custom resources.
 */
export const ABSENT: Readonly<Record<string, RegExp>> = {
  'AWS::ApplicationSignals::ServiceLevelObjective': /levelobjective/i,
  'AWS::CloudFormation::CustomResource': /customresource/i,
  'AWS::DataBrew::Job': /databrew/i,
  'AWS::DataBrew::Project': /databrew/i,
  'AWS::DocDBElastic::ClusterSnapshot': /docdb.*elastic.*snapshot/i,
  'AWS::EC2::NetworkInsightsAccessScopeAnalysis': /accessscopeanalysis/i,
  // The SDK's attachments of a VPC are the other type of CloudFormation, AWS::EC2::TransitGatewayAttachment: further subnets join in place.
  'AWS::EC2::TransitGatewayVpcAttachment': /transitgatewayvpcattachment/i,
  'AWS::ElastiCache::ServerlessCacheSnapshot': /elasticache.*snapshot/i,
  'AWS::Glue::Session': /glue\/.*session/i,
  'AWS::Greengrass::Group': /greengrass/i,
  'AWS::GreengrassV2::Deployment': /greengrass/i,
  'AWS::InspectorV2::CisScanConfiguration': /cisscan/i,
  'AWS::InspectorV2::CodeSecurityScanConfiguration': /codesecurity/i,
  'AWS::KinesisVideo::SignalingChannel': /signaling/i,
  'AWS::Lightsail::DatabaseSnapshot': /lightsail.*snapshot/i,
  'AWS::Lightsail::DiskSnapshot': /lightsail.*snapshot/i,
  'AWS::Lightsail::InstanceSnapshot': /lightsail.*snapshot/i,
  'AWS::Logs::ScheduledQuery': /cloudwatch\/.*scheduledquery/i,
  'AWS::NeptuneGraph::GraphSnapshot': /neptunegraph.*snapshot/i,
  'AWS::PCS::Cluster': /pcs\//i,
  'AWS::ResilienceHub::App': /resiliencehub\/app:/i,
  'AWS::StorageGateway::Tape': /storagegateway\/tape:/i,
};

/** What is another type here: a table with replicas is presented as a table, with custom resources beside it that the CDK has for them. */
export const OTHERWISE_PRESENTED = ['AWS::DynamoDB::GlobalTable'];
