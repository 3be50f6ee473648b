import { Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { ServersPlan } from '../plan';

/** What a launch template is made of besides its plan. */
export interface LaunchTemplateParts {
  readonly role: IRole;
  readonly securityGroup: ec2.ISecurityGroup;
  /** @default - the account's own key for volumes */
  readonly key?: IKey;
}

/** How a server is launched: the newest image, encrypted volumes, no key pair, and metadata for the server itself alone. */
export function launchTemplate(scope: Construct, plan: ServersPlan, parts: LaunchTemplateParts): ec2.LaunchTemplate {
  const { instances, operatingSystem, volumes } = plan;
  const { role, securityGroup, key } = parts;
  const template = new ec2.LaunchTemplate(scope, 'LaunchTemplate', {
    instanceType: new ec2.InstanceType(instances.type),
    machineImage: newestImage(plan),
    role,
    securityGroup,
    requireImdsv2: true,
    httpPutResponseHopLimit: 1,
    ebsOptimized: true,
    ...(instances.cpuCredits && { cpuCredits: ec2.CpuCredits.STANDARD }),
    ...(operatingSystem.firstBoot.length > 0 && { userData: commands(operatingSystem.firstBoot) }),
    blockDevices: volumes.map(({ device, gib }) => ({
      deviceName: device,
      volume: ec2.BlockDeviceVolume.ebs(gib, {
        volumeType: ec2.EbsDeviceVolumeType.GP3,
        encrypted: true,
        deleteOnTermination: true,
        ...(key && { kmsKey: key }),
      }),
    })),
  });
  Tags.of(template).add('Name', plan.fullName);
  return template;
}

/** The parameter stays in the template and is read at each launch: nothing is looked up, and a new server is never old. */
function newestImage({ imageParameter, operatingSystem }: ServersPlan): ec2.IMachineImage {
  const os = { linux: ec2.OperatingSystemType.LINUX, windows: ec2.OperatingSystemType.WINDOWS }[operatingSystem.family];
  return ec2.MachineImage.resolveSsmParameterAtLaunch(imageParameter, { os });
}

function commands(lines: readonly string[]): ec2.UserData {
  const userData = ec2.UserData.forLinux();
  userData.addCommands(...lines);
  return userData;
}
