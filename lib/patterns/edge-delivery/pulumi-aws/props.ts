import type { ComponentResource, Input } from '@pulumi/pulumi';
import type { PatternArgs } from '../../../engines/pulumi-aws/pattern-component';
import type { IBalanced } from '../../servers/pulumi-aws';
import type { Folder } from '../../../located/read-folder';
import type { EdgeDeliveryPlan } from '../plan';
import type { BucketStandby, DomainStandby, EdgeDeliveryProps, FailoverProps, SiteOrigin } from '../props';

/** What an `EdgeDelivery` stands among. */
export interface EdgeDeliveryResources {
  /**
   * ARN of a certificate of its domains, in us-east-1.
   * @default - one is issued, which the hosted zone proves
   */
  readonly certificateArn?: Input<string>;
  /**
   * ID of the public hosted zone of its domains.
   * @default - whoever has the zone points the domains to it
   */
  readonly hostedZoneId?: Input<string>;
  /**
   * ARN of a key that encrypts the log of the firewall, in us-east-1; it must let CloudWatch Logs use it.
   * @default - a new key where the profile wants the client to hold the keys, else AWS's own
   */
  readonly keyArn?: Input<string>;
  /**
   * What files and access logs stand below, and whose provider they have.
   * @default - this component
   */
  readonly homeParent?: ComponentResource;
}

/** A fleet whose load balancer answers. */
export interface BalancedOrigin {
  readonly servers: IBalanced;
}

/** What is read is asked for a second time elsewhere where the origin does not answer. */
export interface BalancedFailover extends Omit<FailoverProps, 'to'> {
  /** Of a fleet another one or a domain, of a site the copy of its bucket. */
  readonly to: BalancedOrigin | BucketStandby | DomainStandby;
}

/** What may be asked of an `EdgeDelivery` that plans for itself. */
export interface NewEdgeDeliveryArgs
  extends EdgeDeliveryResources, Omit<EdgeDeliveryProps, 'origin' | 'failover'>, PatternArgs {
  /** A fleet with an internal load balancer, or files. */
  readonly origin: BalancedOrigin | SiteOrigin;
  /** @default - the origin alone answers */
  readonly failover?: BalancedFailover;
  /**
   * Name within the environment; alarms, tags and names of resources carry it.
   * @default - the name of the component
   */
  readonly name?: string;
}

/** An `EdgeDelivery` that is planned already. */
export interface PlannedEdgeDeliveryArgs extends EdgeDeliveryResources, PatternArgs {
  readonly plan: EdgeDeliveryPlan;
  /**
   * Fleet that the plan names as its origin.
   * @default - the origin is files
   */
  readonly servers?: IBalanced;
  /**
   * Fleet that the plan fails over to.
   * @default - it fails over to no fleet
   */
  readonly standbyServers?: IBalanced;
  /**
   * Files that the plan puts up.
   * @default - somebody else puts them up
   */
  readonly folder?: Folder;
  /**
   * Public keys in PEM, by the names that the plan has for them.
   * @default - nothing has to be signed
   */
  readonly keys?: Readonly<Record<string, string>>;
}

export type EdgeDeliveryArgs = NewEdgeDeliveryArgs | PlannedEdgeDeliveryArgs;
