import { readTemplate, type Resource } from '../../../lib/pricing';

/** A group of m7g.large in Ireland, $0.091 an hour, behind a launch template, with what is said of it beside. */
export function groupOf(properties: object = {}, others: object = {}): Resource {
  const Resources = {
    Launch: {
      Type: 'AWS::EC2::LaunchTemplate',
      Properties: {
        LaunchTemplateData: {
          InstanceType: 'm7g.large',
          ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64',
          NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false }],
        },
      },
    },
    Group: {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: {
        MinSize: '2',
        MaxSize: '8',
        LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' },
        VPCZoneIdentifier: ['subnet-1'],
        ...properties,
      },
    },
    ...others,
  };
  const { resources } = readTemplate({ name: 'stack', body: { Resources }, region: 'eu-west-1' });
  const found = resources.find(({ logicalId }) => logicalId === 'Group');
  if (found === undefined) throw new Error('the template has no group');
  return found;
}

/** A scaling policy of that group. */
export function policy(Properties: object): object {
  return {
    Type: 'AWS::AutoScaling::ScalingPolicy',
    Properties: { AutoScalingGroupName: { Ref: 'Group' }, ...Properties },
  };
}

/** A scheduled action of that group. */
export function scheduled(Properties: object): object {
  return {
    Type: 'AWS::AutoScaling::ScheduledAction',
    Properties: { AutoScalingGroupName: { Ref: 'Group' }, ...Properties },
  };
}
