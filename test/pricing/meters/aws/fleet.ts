export const WINDOWS = 'resolve:ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base';

/** A volume that a server starts with. */
export const root = (device: string, ebs: object): object => ({ DeviceName: device, Ebs: ebs });

export function template(data: object): object {
  return { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: data } };
}

/** A group of servers of the launch template `Launch`. */
export function group(properties: object): object {
  return {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: {
      VPCZoneIdentifier: ['subnet-1'],
      LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' } },
      ...properties,
    },
  };
}

export const M6I = {
  InstanceType: 'm6i.large',
  ImageId: WINDOWS,
  BlockDeviceMappings: [root('/dev/sda1', { VolumeSize: 60, VolumeType: 'gp3' })],
};

/** A change of the size of the group `It`. */
export function action(recurrence: string, min: number, max: number): object {
  return {
    Type: 'AWS::AutoScaling::ScheduledAction',
    Properties: {
      AutoScalingGroupName: { Ref: 'It' },
      Recurrence: recurrence,
      TimeZone: 'Europe/Dublin',
      MinSize: min,
      MaxSize: max,
    },
  };
}
