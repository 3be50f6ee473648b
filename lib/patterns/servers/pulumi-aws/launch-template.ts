import { LaunchTemplate, type SecurityGroup } from '@pulumi/aws/ec2';
import type { Input } from '@pulumi/pulumi';
import { FINANCE_TAGS } from '../../../profile/tags';
import type { AwsServers } from '../aws';
import { INSTANCE_METADATA } from '../aws/launch';
import type { AwsGroup } from '../aws/words';
import { groupName, type FleetParts } from './parts';
import type { ServerRole } from './role';

/** What a launch template is made of besides its words. */
export interface LaunchTemplateParts extends FleetParts {
  readonly role: ServerRole;
  readonly securityGroup: SecurityGroup;
  /** In base64. */
  readonly userData: Input<string>;
  /** ID of an image. @default - that of the words */
  readonly imageId?: Input<string>;
}

/**
 * How a server is launched: its image, encrypted volumes, no key pair, and metadata for the server itself alone. Tags that finance
 * changes are no part of it, since another version replaces every server: those reach the servers from their group.
 */
export function launchTemplate(group: AwsGroup, parts: LaunchTemplateParts): LaunchTemplate {
  const { plan, words, role, securityGroup, userData, imageId, key, tags, below } = parts;
  const all = tags({ Name: plan.fullName });
  return new LaunchTemplate(
    `${groupName(parts, group)}-template`,
    {
      instanceType: words.instanceType,
      imageId: imageId ?? imageOf(words),
      iamInstanceProfile: { arn: role.profile.arn },
      vpcSecurityGroupIds: [securityGroup.id],
      userData,
      metadataOptions: {
        httpEndpoint: 'enabled',
        httpTokens: INSTANCE_METADATA.tokensRequired ? 'required' : 'optional',
        httpPutResponseHopLimit: INSTANCE_METADATA.hopLimit,
      },
      ebsOptimized: 'true',
      ...(words.cpuCredits && { creditSpecification: { cpuCredits: words.cpuCredits } }),
      blockDeviceMappings: words.volumes.map(({ device, gib, type, iops, throughput }) => ({
        deviceName: device,
        ebs: {
          volumeSize: gib,
          volumeType: type,
          ...(iops !== undefined && { iops }),
          ...(throughput !== undefined && { throughput }),
          encrypted: 'true',
          deleteOnTermination: 'true',
          ...(key !== undefined && { kmsKeyId: key }),
        },
      })),
      tagSpecifications: LAUNCHED.map((resourceType) => ({ resourceType, tags: withoutFinance(all) })),
      tags: all,
    },
    { ...below, dependsOn: [role.allowed] },
  );
}

const LAUNCHED = ['instance', 'volume'] as const;

/** A parameter is read at each launch: nothing is looked up, and a new server is never old. */
function imageOf({ image }: AwsServers): string {
  if (image === undefined) throw new Error('an image of the client is planned, and none is given');
  return 'parameter' in image ? `resolve:ssm:${image.parameter}` : image.id;
}

function withoutFinance(tags: Readonly<Record<string, string>>): Record<string, string> {
  const finance: readonly string[] = FINANCE_TAGS;
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !finance.includes(key)));
}
