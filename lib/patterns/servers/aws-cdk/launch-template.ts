import { Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { FINANCE_TAGS } from '../../../profile/tags';
import type { AwsServers } from '../aws';
import { INSTANCE_METADATA } from '../aws/launch';
import { ebsType } from './ebs-type';

/** What a launch template is made of besides its words. */
export interface LaunchTemplateParts {
  /** Name of its servers. */
  readonly name: string;
  readonly role: IRole;
  readonly securityGroup: ec2.ISecurityGroup;
  readonly userData: ec2.UserData;
  /** @default - the account's own key for volumes */
  readonly key?: IKey;
  /** @default - that of the words */
  readonly image?: ec2.IMachineImage;
}

/**
 * How a server is launched: its image, encrypted volumes, no key pair, and metadata for the server itself alone. Tags of a launch
 * template are part of it, so that another one replaces every server: those that finance changes reach the servers from their group.
 */
export function launchTemplate(scope: Construct, words: AwsServers, parts: LaunchTemplateParts): ec2.LaunchTemplate {
  const { name, role, securityGroup, userData, key } = parts;
  const template = new ec2.LaunchTemplate(scope, 'LaunchTemplate', {
    instanceType: new ec2.InstanceType(words.instanceType),
    machineImage: parts.image ?? imageOf(words),
    role,
    securityGroup,
    userData,
    requireImdsv2: INSTANCE_METADATA.tokensRequired,
    httpPutResponseHopLimit: INSTANCE_METADATA.hopLimit,
    ebsOptimized: true,
    ...(words.cpuCredits && { cpuCredits: ec2.CpuCredits.STANDARD }),
    blockDevices: words.volumes.map(({ device, gib, type, iops, throughput }) => ({
      deviceName: device,
      volume: ec2.BlockDeviceVolume.ebs(gib, {
        volumeType: ebsType(type),
        ...(iops !== undefined && { iops }),
        ...(throughput !== undefined && { throughput }),
        encrypted: true,
        deleteOnTermination: true,
        ...(key && { kmsKey: key }),
      }),
    })),
  });
  Tags.of(template).add('Name', name);
  for (const tag of FINANCE_TAGS) Tags.of(template).remove(tag);
  return template;
}

/** A parameter stays in the template and is read at each launch: nothing is looked up, and a new server is never old. */
function imageOf({ image, family }: AwsServers): ec2.IMachineImage {
  if (image === undefined) throw new Error('an image of the client is planned, and none is given');
  const osType = { linux: ec2.OperatingSystemType.LINUX, windows: ec2.OperatingSystemType.WINDOWS }[family];
  if ('parameter' in image) return ec2.MachineImage.resolveSsmParameterAtLaunch(image.parameter, { os: osType });
  const { id } = image;
  return { getImage: () => ({ imageId: id, osType, userData: ec2.UserData.custom('') }) };
}
