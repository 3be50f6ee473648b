import { Volume } from '@pulumi/aws/ebs';
import { NetworkInterface, type SecurityGroup } from '@pulumi/aws/ec2';
import type { CustomResourceOptions } from '@pulumi/pulumi';
import { keeping, leaving } from '../../../engines/pulumi-aws/lasting';
import { BACKUP_TAG } from '../../backup/aws/tags';
import type { INetwork } from '../../network/pulumi-aws';
import { ADDRESS_TAG, addressTagValue, SERVERS_TAG, VOLUME_TAG, volumeTagValue } from '../aws/tags';
import type { AwsKeptVolume } from '../aws/words';
import type { PlannedSlot } from '../plan';
import type { FleetParts } from './parts';

/** What kept things stand among. */
export interface KeptParts extends FleetParts {
  readonly network: INetwork;
  /** Of the servers: it stands with their addresses. */
  readonly securityGroup: SecurityGroup;
  /** Puts a resource where it outlives the servers. */
  readonly data: CustomResourceOptions;
}

/** What the server of each place finds there: its volumes, and its address. They outlive every server, and their component. */
export function keepForSlots(parts: KeptParts): void {
  const { slots = [], fixedAddress = false } = parts.plan.state ?? {};
  for (const slot of slots) {
    for (const volume of parts.words.keptVolumes) keepVolume(slot, volume, parts);
    if (fixedAddress) keepAddress(slot, parts);
  }
}

/** One that leaves stays as it is, or as a snapshot. What one family of systems formatted is blank to another, so each has its own. */
function keepVolume(slot: PlannedSlot, { name: volume, gib, type, iops, throughput }: AwsKeptVolume, parts: KeptParts) {
  const { name, plan, words, network, key, tags, data } = parts;
  const staysAsItIs = plan.state?.afterwards === 'volume';
  new Volume(
    `${name}-${slot.number}-${volume}-${words.family}`,
    {
      availabilityZone: network.subnet(plan.tier, slot.zone).availabilityZone,
      size: gib,
      type,
      ...(iops !== undefined && { iops }),
      ...(throughput !== undefined && { throughput }),
      encrypted: true,
      ...(key !== undefined && { kmsKeyId: key }),
      ...(!staysAsItIs && { finalSnapshot: true }),
      tags: tags({
        Name: `${plan.fullName}-${slot.number}-${volume}`,
        [SERVERS_TAG]: plan.fullName,
        [VOLUME_TAG]: volumeTagValue(plan, slot, volume),
        ...(plan.protection && { [BACKUP_TAG]: plan.protection.label }),
      }),
    },
    { ...data, ...keeping(staysAsItIs) },
  );
}

/** A network interface that is attached beside the server's own: it keeps its private address wherever it goes in its subnet. */
function keepAddress(slot: PlannedSlot, { name, plan, network, securityGroup, tags, data }: KeptParts): void {
  const called = `${plan.fullName}-${slot.number}`;
  new NetworkInterface(
    `${name}-${slot.number}-address`,
    {
      description: called,
      subnetId: network.subnet(plan.tier, slot.zone).id,
      securityGroups: [securityGroup.id],
      tags: tags({ Name: called, [SERVERS_TAG]: plan.fullName, [ADDRESS_TAG]: addressTagValue(plan, slot) }),
    },
    { ...data, ...leaving(true), ...keeping(plan.retain) },
  );
}
