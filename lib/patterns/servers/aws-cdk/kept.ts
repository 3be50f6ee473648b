import { RemovalPolicy, Size, Tags, Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { BACKUP_TAG } from '../../backup/aws/tags';
import type { INetwork } from '../../network/aws-cdk';
import type { AwsServers } from '../aws';
import { ADDRESS_TAG, addressTagValue, SERVERS_TAG, VOLUME_TAG, volumeTagValue } from '../aws/tags';
import type { PlannedSlot, ServersPlan } from '../plan';
import { BACKED_UP_ELSEWHERE, FIXED_ZONE } from '../exceptions';
import { ebsType } from './ebs-type';

/** What kept things are made of besides their words. */
export interface KeptParts {
  readonly plan: ServersPlan;
  readonly network: INetwork;
  /** Of the servers: it stands with their addresses. */
  readonly securityGroup: ec2.ISecurityGroup;
  readonly key: IKey | undefined;
}

/** What the server of each place finds there: its volumes, and its address. They outlive every server, and their stack. */
export function keepForSlots(scope: Construct, words: AwsServers, parts: KeptParts): void {
  const { plan } = parts;
  const { slots = [], fixedAddress = false } = plan.state ?? {};
  for (const slot of slots) {
    const place = new Construct(scope, `Kept${slot.number}`);
    for (const volume of words.keptVolumes)
      keepVolume(place, `Volume-${volume.name}-${words.family}`, slot, volume, parts);
    if (fixedAddress) keepAddress(place, slot, parts);
    Tags.of(place).add(SERVERS_TAG, plan.fullName);
  }
}

function keepVolume(
  place: Construct,
  id: string,
  slot: PlannedSlot,
  { name, gib, type, iops, throughput }: AwsServers['keptVolumes'][number],
  { plan, network, key }: KeptParts,
): void {
  const { availabilityZone } = network.subnet(plan.tier, slot.zone);
  const volume = new ec2.Volume(place, id, {
    availabilityZone,
    size: Size.gibibytes(gib),
    volumeType: ebsType(type),
    ...(iops !== undefined && { iops }),
    ...(throughput !== undefined && { throughput }),
    encrypted: true,
    ...(key && { encryptionKey: key }),
    removalPolicy:
      plan.state?.afterwards === 'volume' ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.SNAPSHOT,
  });
  accept(volume, BACKED_UP_ELSEWHERE, ...(Token.isUnresolved(availabilityZone) ? [] : [FIXED_ZONE]));
  Tags.of(volume).add('Name', `${plan.fullName}-${slot.number}-${name}`);
  if (plan.protection) Tags.of(volume).add(BACKUP_TAG, plan.protection.label);
  Tags.of(volume).add(VOLUME_TAG, volumeTagValue(plan, slot, name));
}

/** A network interface that is attached beside the server's own: it keeps its private address wherever it goes in its subnet. */
function keepAddress(place: Construct, slot: PlannedSlot, { plan, network, securityGroup }: KeptParts): void {
  const address = new ec2.CfnNetworkInterface(place, 'Address', {
    description: `${plan.fullName}-${slot.number}`,
    subnetId: network.subnet(plan.tier, slot.zone).subnetId,
    groupSet: [securityGroup.securityGroupId],
  });
  address.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  Tags.of(address).add('Name', `${plan.fullName}-${slot.number}`);
  Tags.of(address).add(ADDRESS_TAG, addressTagValue(plan, slot));
}
