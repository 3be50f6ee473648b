import { Duration } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Fleet } from './environments';

const SYSTEMS = {
  windows: {
    image: '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
    type: ec2.OperatingSystemType.WINDOWS,
    rootDevice: '/dev/sda1',
    dataDevice: 'xvdf',
    rootGib: 60,
    warmUp: Duration.minutes(10),
  },
  linux: {
    image: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64',
    type: ec2.OperatingSystemType.LINUX,
    rootDevice: '/dev/xvda',
    dataDevice: '/dev/sdf',
    rootGib: 30,
    warmUp: Duration.minutes(5),
  },
};

/** How long a server takes until it does its work. */
export function warmUpOf({ os }: Fleet): Duration {
  return SYSTEMS[os].warmUp;
}

/** What servers are launched with, besides what their fleet says. */
export interface LaunchTemplateProps {
  readonly fleet: Fleet;
  readonly key: Key;
  readonly role: IRole;
  readonly securityGroup: ec2.ISecurityGroup;
}

/** The newest image, encrypted volumes, no key pair. */
export function launchTemplate(scope: Construct, props: LaunchTemplateProps): ec2.LaunchTemplate {
  const { fleet, key, role, securityGroup } = props;
  const system = SYSTEMS[fleet.os];
  const volume = (deviceName: string, gib: number): ec2.BlockDevice => ({
    deviceName,
    volume: ec2.BlockDeviceVolume.ebs(gib, {
      volumeType: ec2.EbsDeviceVolumeType.GP3,
      encrypted: true,
      deleteOnTermination: true,
      kmsKey: key,
    }),
  });
  return new ec2.LaunchTemplate(scope, 'LaunchTemplate', {
    instanceType: new ec2.InstanceType(fleet.instanceType),
    machineImage: ec2.MachineImage.resolveSsmParameterAtLaunch(system.image, { os: system.type }),
    role,
    securityGroup,
    requireImdsv2: true,
    httpPutResponseHopLimit: 1,
    ebsOptimized: true,
    cpuCredits: fleet.burstable ? ec2.CpuCredits.STANDARD : undefined,
    userData: fleet.os === 'linux' ? systemLog() : undefined,
    blockDevices: [
      volume(system.rootDevice, system.rootGib),
      ...(fleet.dataVolumeGib === undefined ? [] : [volume(system.dataDevice, fleet.dataVolumeGib)]),
    ],
  });
}

/** Amazon Linux 2023 writes no log files until rsyslog is there. */
function systemLog(): ec2.UserData {
  const userData = ec2.UserData.forLinux();
  userData.addCommands('dnf install -y rsyslog', 'systemctl enable --now rsyslog');
  return userData;
}
