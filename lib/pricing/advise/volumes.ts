import type { Resource } from '../readers/resource';
import type { Inventory } from './inventory';
import { known, knownList } from './known';
import { launchesIn, type Launches } from './launches';

/** A place in a template that states what an EBS volume is. */
export interface StatedVolume {
  readonly resource: Resource;
  /** What the paths of its properties begin with, e.g. `BlockDeviceMappings.0.Ebs.`. */
  readonly prefix: string;
  readonly type: string;
  /** @default - a snapshot or an image tells */
  readonly sizeGib: number | undefined;
  readonly iops: number | undefined;
  readonly throughputMibps: number | undefined;
  /** The resources that pay for it. */
  readonly billed: readonly Resource[];
}

/** Every volume that a template states, by itself or with servers. What is unknown of it is left out. */
export function volumesIn(inventory: Inventory): readonly StatedVolume[] {
  return [
    ...inventory.ofType('AWS::EC2::Volume').map((resource) => statedVolume(resource, '', 'Size', [resource])),
    ...launchesIn(inventory).flatMap(launchedVolumes),
  ];
}

function launchedVolumes({ resource, prefix, billed }: Launches): readonly StatedVolume[] {
  const devices = `${prefix}BlockDeviceMappings`;
  return knownList(resource, devices).flatMap((mapping, at) =>
    mapping.value('Ebs') === undefined ? [] : [statedVolume(resource, `${devices}.${at}.Ebs.`, 'VolumeSize', billed)],
  );
}

function statedVolume(
  resource: Resource,
  prefix: string,
  size: 'Size' | 'VolumeSize',
  billed: readonly Resource[],
): StatedVolume {
  const type = resource.text(`${prefix}VolumeType`) ?? 'gp2';
  return {
    resource,
    prefix,
    type: known(type) ?? 'unknown',
    sizeGib: known(resource.number(`${prefix}${size}`)),
    iops: known(resource.number(`${prefix}Iops`)),
    throughputMibps: known(resource.number(`${prefix}Throughput`)),
    billed,
  };
}
