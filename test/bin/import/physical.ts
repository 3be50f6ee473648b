import { createHash } from 'node:crypto';
import type { Resource } from '../../../lib/pricing';

/** What CloudFormation calls what it made of the resources of templates: of the form that it has for each type, and different for each. */
export function physicalId(resource: Resource): string {
  const { type, id, logicalId, stack, account = '', region } = resource;
  const digest = createHash('sha256').update(id).digest('hex');
  const name = `${stack}-${logicalId}-${digest.slice(0, 12).toUpperCase()}`;
  const arn = (service: string, rest: string): string => `arn:aws:${service}:${region}:${account}:${rest}`;
  const prefix = PREFIXES[type];
  if (prefix !== undefined) return `${prefix}-${digest.slice(0, 17)}`;
  switch (type) {
    case 'AWS::EC2::EIP':
      return `198.51.100.${parseInt(digest.slice(0, 2), 16)}`;
    case 'AWS::KMS::Key':
    case 'AWS::SSM::Association':
    case 'AWS::SSM::MaintenanceWindowTarget':
    case 'AWS::SSM::MaintenanceWindowTask':
      return uuid(digest);
    case 'AWS::AutoScaling::ScalingPolicy':
      return arn('autoscaling', `scalingPolicy:${uuid(digest)}:autoScalingGroupName/group:policyName/${name}`);
    case 'AWS::ElasticLoadBalancingV2::LoadBalancer':
      return arn('elasticloadbalancing', `loadbalancer/app/${name.slice(0, 32)}/${digest.slice(0, 16)}`);
    case 'AWS::ElasticLoadBalancingV2::Listener':
      return arn('elasticloadbalancing', `listener/app/${name.slice(0, 32)}/${digest.slice(0, 16)}`);
    case 'AWS::ElasticLoadBalancingV2::ListenerRule':
      return arn('elasticloadbalancing', `listener-rule/app/${name.slice(0, 32)}/${digest.slice(0, 16)}`);
    case 'AWS::ElasticLoadBalancingV2::TargetGroup':
      return arn('elasticloadbalancing', `targetgroup/${name.slice(0, 32)}/${digest.slice(0, 16)}`);
    case 'AWS::IAM::ManagedPolicy':
      return `arn:aws:iam::${account}:policy/${name}`;
    case 'AWS::SNS::Topic':
      return arn('sns', name);
    case 'AWS::SNS::Subscription':
      return arn('sns', `${name}:${uuid(digest)}`);
    case 'AWS::WAFv2::WebACL':
      return `${name}|${uuid(digest)}|REGIONAL`;
    case 'AWS::WAFv2::WebACLAssociation':
      return `${arn('elasticloadbalancing', 'loadbalancer/app/some/1')}|${arn('wafv2', 'regional/webacl/some/2')}`;
    case 'AWS::WAFv2::LoggingConfiguration':
      return arn('wafv2', `regional/webacl/some/${uuid(digest)}`);
    case 'AWS::S3::Bucket':
      return name.toLowerCase().slice(0, 63);
    default:
      return givenName(resource) ?? name;
  }
}

/** What is named in a template is called so. */
function givenName(resource: Resource): string | undefined {
  const paths = ['Name', 'AlarmName', 'DashboardName', 'LogGroupName', 'PolicyName', 'Budget.BudgetName', 'RoleName'];
  return paths.map((path) => resource.text(path)).find((text) => typeof text === 'string');
}

const PREFIXES: Readonly<Record<string, string>> = {
  'AWS::EC2::VPC': 'vpc',
  'AWS::EC2::Subnet': 'subnet',
  'AWS::EC2::RouteTable': 'rtb',
  'AWS::EC2::InternetGateway': 'igw',
  'AWS::EC2::NatGateway': 'nat',
  'AWS::EC2::SecurityGroup': 'sg',
  'AWS::EC2::SecurityGroupIngress': 'sgr',
  'AWS::EC2::SecurityGroupEgress': 'sgr',
  'AWS::EC2::LaunchTemplate': 'lt',
  'AWS::EC2::FlowLog': 'fl',
  'AWS::EC2::Volume': 'vol',
  'AWS::EC2::VPCEndpoint': 'vpce',
  'AWS::SSM::MaintenanceWindow': 'mw',
  'AWS::SSM::PatchBaseline': 'pb',
};

function uuid(digest: string): string {
  return [8, 12, 16, 20, 32].map((end, at, ends) => digest.slice(ends[at - 1] ?? 0, end)).join('-');
}
