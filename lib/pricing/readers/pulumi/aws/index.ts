import { isList, isObject } from '../../shape';
import { isUnknown } from '../../unknown';

import type { Present } from '../written';

/** Types whose names tell. */
const TYPES: Readonly<Record<string, string>> = {
  'aws:ec2/vpc:Vpc': 'AWS::EC2::VPC',
  'aws:ec2/subnet:Subnet': 'AWS::EC2::Subnet',
  'aws:ec2/eip:Eip': 'AWS::EC2::EIP',
  'aws:ec2/natGateway:NatGateway': 'AWS::EC2::NatGateway',
  'aws:ec2/launchTemplate:LaunchTemplate': 'AWS::EC2::LaunchTemplate',
  'aws:autoscaling/group:Group': 'AWS::AutoScaling::AutoScalingGroup',
  'aws:sqs/queue:Queue': 'AWS::SQS::Queue',
  'aws:sns/topic:Topic': 'AWS::SNS::Topic',
  'aws:s3/bucket:Bucket': 'AWS::S3::Bucket',
  'aws:rds/instance:Instance': 'AWS::RDS::DBInstance',
};

/** Presents a resource of @pulumi/aws by the names of its type and its inputs. */
export const presentAws: Present = ({ token, inputs }) => {
  const type = TYPES[token];
  if (type === undefined) return { type: token, properties: inputs };
  const { launchTemplate, vpcZoneIdentifiers, instanceClass, ...rest } = inputs;
  if (type === 'AWS::EC2::LaunchTemplate') return { type, properties: { LaunchTemplateData: renamed(inputs) } };
  const template = isObject(launchTemplate)
    ? { LaunchTemplateId: launchTemplate.id, Version: launchTemplate.version }
    : undefined;
  return {
    type,
    properties: {
      ...(renamed(rest) as object),
      ...(template && { LaunchTemplate: template }),
      ...(vpcZoneIdentifiers !== undefined && { VPCZoneIdentifier: vpcZoneIdentifiers }),
      ...(instanceClass !== undefined && { DBInstanceClass: instanceClass }),
    },
  };
};

function renamed(value: unknown): unknown {
  if (isList(value)) return value.map(renamed);
  if (!isObject(value) || isUnknown(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [`${key.charAt(0).toUpperCase()}${key.slice(1)}`, renamed(each)]),
  );
}
