import type { CustomResourceOptions, Input } from '@pulumi/pulumi';
import type { Location } from '../../../engines/pulumi-aws/location';
import type { AwsServers } from '../aws';
import type { AwsGroup } from '../aws/words';
import type { ServersPlan } from '../plan';

/** What every part of a fleet is made with. */
export interface FleetParts {
  /** Of the component; names of its resources begin with it. */
  readonly name: string;
  readonly plan: ServersPlan;
  readonly words: AwsServers;
  readonly location: Location;
  /** ARN of the key of volumes and logs. @default - keys of AWS */
  readonly key?: Input<string>;
  /** Puts a resource below the component. */
  readonly below: CustomResourceOptions;
  /** Tags of a resource. */
  readonly tags: (more?: Readonly<Record<string, string>>) => Record<string, string>;
}

/** What the names of a group's resources begin with. */
export function groupName({ name }: FleetParts, { slot }: Pick<AwsGroup, 'slot'>): string {
  return slot ? `${name}-${slot.number}` : name;
}
