import { getCallerIdentityOutput } from '@pulumi/aws/getCallerIdentity';
import { getPartitionOutput } from '@pulumi/aws/getPartition';
import { getRegionOutput } from '@pulumi/aws/getRegion';
import { interpolate, type Input, type Output, type Resource } from '@pulumi/pulumi';
import type { Place } from '../../profile/place';

/** Where a component's resources stand, for ARNs and policies. */
export class Location {
  readonly partition: Output<string>;
  /** Plain text where the context names it. */
  readonly region: Input<string>;
  /** Plain text where the context names it. */
  readonly account: Input<string>;

  /** @param parent - whose provider is asked for what the place leaves open */
  constructor(parent: Resource, { region, account }: Place) {
    this.partition = getPartitionOutput({}, { parent }).partition;
    this.region = region ?? getRegionOutput({}, { parent }).region;
    this.account = account ?? getCallerIdentityOutput({}, { parent }).accountId;
  }

  /** An ARN of this account and region. @param resource - e.g. `log-group:/aws/vpc:*` */
  arn(service: string, resource: Input<string>): Output<string> {
    return interpolate`arn:${this.partition}:${service}:${this.region}:${this.account}:${resource}`;
  }

  /** An ARN that names neither. */
  globalArn(service: string, resource: Input<string>): Output<string> {
    return interpolate`arn:${this.partition}:${service}:::${resource}`;
  }
}
