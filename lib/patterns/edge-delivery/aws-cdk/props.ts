import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IHostedZone } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';
import type { IBalanced } from '../../servers/aws-cdk';
import type { Folder } from '../../../located/read-folder';
import type { EdgeDeliveryPlan } from '../plan';
import type { BucketStandby, DomainStandby, EdgeDeliveryProps, FailoverProps, SiteOrigin } from '../props';

/** What `EdgeDelivery` stands among. */
export interface EdgeDeliveryResources {
  /**
   * Certificate of its domains, in us-east-1.
   * @default - one is issued, which the hosted zone proves
   */
  readonly certificate?: ICertificate;
  /**
   * Public hosted zone of its domains.
   * @default - whoever has the zone points the domains to it
   */
  readonly hostedZone?: IHostedZone;
  /**
   * Key that encrypts the log of the firewall, in us-east-1; it must let CloudWatch Logs use it.
   * @default - a new key where the profile wants the client to hold the keys, else AWS's own
   */
  readonly encryptionKey?: IKey;
  /**
   * Where files and access logs stand: in another stack, they are in the region of that.
   * @default - with the rest
   */
  readonly homeScope?: Construct;
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
export interface NewEdgeDeliveryProps extends EdgeDeliveryResources, Omit<EdgeDeliveryProps, 'origin' | 'failover'> {
  /** A fleet with an internal load balancer, or files. */
  readonly origin: BalancedOrigin | SiteOrigin;
  /** @default - the origin alone answers */
  readonly failover?: BalancedFailover;
  /**
   * Name within the environment; alarms, tags and names of resources carry it.
   * @default - the construct's ID
   */
  readonly name?: string;
}

/** An `EdgeDelivery` that is planned already. */
export interface PlannedEdgeDeliveryProps extends EdgeDeliveryResources {
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

export type EdgeDeliveryConstructProps = NewEdgeDeliveryProps | PlannedEdgeDeliveryProps;
