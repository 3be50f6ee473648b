import type { CustomResourceOptions } from '@pulumi/pulumi';
import type { Location } from '../../../engines/pulumi-aws/location';
import type { AwsEdgeDelivery } from '../aws';
import type { EdgeDeliveryPlan } from '../plan';

/** What every part of an edge delivery is made with. */
export interface EdgeParts {
  /** Of the component; names of its resources begin with it. */
  readonly name: string;
  readonly plan: EdgeDeliveryPlan;
  readonly words: AwsEdgeDelivery;
  /** Where the edge stands. */
  readonly location: Location;
  /** Puts a resource below the component. */
  readonly below: CustomResourceOptions;
  readonly tags: Record<string, string>;
}
