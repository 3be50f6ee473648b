/** A template with so many Auto Scaling groups, each of which tracks a target. */
export function groupsTemplate(count) {
  const launch = {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: {
      LaunchTemplateData: {
        InstanceType: 'm7g.large',
        ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64',
      },
    },
  };
  const groups = Array.from({ length: count }, (_, at) => Object.entries(group(`Group${at + 1}`))).flat();
  return { Resources: { Launch: launch, ...Object.fromEntries(groups) } };
}

function group(name) {
  return {
    [name]: {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: {
        MinSize: '2',
        MaxSize: '20',
        LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' },
        VPCZoneIdentifier: ['subnet-1'],
      },
    },
    [`${name}Scaling`]: {
      Type: 'AWS::AutoScaling::ScalingPolicy',
      Properties: {
        AutoScalingGroupName: { Ref: name },
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingConfiguration: {
          PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
          TargetValue: 60,
        },
      },
    },
  };
}
