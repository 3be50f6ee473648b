import { Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { AwsServers } from '../aws';
import { INSTANCE_METADATA } from '../aws/launch';

/** What a launch template is made of besides its words. */
export interface LaunchTemplateParts {
  /** Name of its servers. */
  readonly name: string;
  readonly role: IRole;
  readonly securityGroup: ec2.ISecurityGroup;
  /** @default - the account's own key for volumes */
  readonly key?: IKey;
}

/** How a server is launched: the newest image, encrypted volumes, no key pair, and metadata for the server itself alone. */
export function launchTemplate(scope: Construct, words: AwsServers, parts: LaunchTemplateParts): ec2.LaunchTemplate {
  const { name, role, securityGroup, key } = parts;
  const template = new ec2.LaunchTemplate(scope, 'LaunchTemplate', {
    instanceType: new ec2.InstanceType(words.instanceType),
    machineImage: newestImage(words),
    role,
    securityGroup,
    requireImdsv2: INSTANCE_METADATA.tokensRequired,
    httpPutResponseHopLimit: INSTANCE_METADATA.hopLimit,
    ebsOptimized: true,
    ...(words.cpuCredits && { cpuCredits: ec2.CpuCredits.STANDARD }),
    ...(words.firstBoot.length > 0 && { userData: commands(words.firstBoot) }),
    blockDevices: words.volumes.map(({ device, gib, type }) => ({
      deviceName: device,
      volume: ec2.BlockDeviceVolume.ebs(gib, {
        volumeType: { gp3: ec2.EbsDeviceVolumeType.GP3 }[type],
        encrypted: true,
        deleteOnTermination: true,
        ...(key && { kmsKey: key }),
      }),
    })),
  });
  Tags.of(template).add('Name', name);
  return template;
}

/** The parameter stays in the template and is read at each launch: nothing is looked up, and a new server is never old. */
function newestImage({ imageParameter, family }: AwsServers): ec2.IMachineImage {
  const os = { linux: ec2.OperatingSystemType.LINUX, windows: ec2.OperatingSystemType.WINDOWS }[family];
  return ec2.MachineImage.resolveSsmParameterAtLaunch(imageParameter, { os });
}

function commands(lines: readonly string[]): ec2.UserData {
  const userData = ec2.UserData.forLinux();
  userData.addCommands(...lines);
  return userData;
}
