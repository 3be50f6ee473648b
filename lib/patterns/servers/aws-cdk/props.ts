import type { IMachineImage, UserData } from 'aws-cdk-lib/aws-ec2';
import type {
  ApplicationListener,
  ApplicationLoadBalancer,
  IListenerCertificate,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { INetwork } from '../../network/aws-cdk';
import type { ServersPlan } from '../plan';
import type { LoadBalancerProps, RequestProps, ServersProps } from '../props';

/** What `Servers` stands among. */
export interface ServersResources {
  /** Network that the servers stand in. */
  readonly network: INetwork;
  /**
   * Certificate that the load balancer presents; one of ACM fits. One that is shared presents it as well.
   * @default - none; a load balancer of the fleet's own must have one
   */
  readonly certificate?: IListenerCertificate;
  /**
   * Key that encrypts volumes and logs. A key of the same program is given the policy that it needs; an imported one must let
   * Auto Scaling and CloudWatch Logs use it.
   * @default - a new key where the profile wants the client to hold the keys, else AWS's own
   */
  readonly encryptionKey?: IKey;
  /**
   * Image of the servers; its operating system is the `os` that is asked for.
   * @default - the newest of the operating system's vendor at each launch
   */
  readonly machineImage?: IMachineImage;
  /**
   * What a new server runs before it counts as up.
   * @default - nothing of its own
   */
  readonly userData?: UserData;
  /**
   * Where keys, volumes and addresses stand that outlive the servers.
   * @default - with the rest
   */
  readonly dataScope?: Construct;
  /**
   * Names of alarms that stop the weekly replacement of servers.
   * @default - none
   */
  readonly stopAlarms?: readonly string[];
}

/** A fleet whose load balancer others can share; `Servers` are one. */
export interface IBalanced {
  readonly plan: ServersPlan;
  /** @default - it has none */
  readonly loadBalancer?: ApplicationLoadBalancer;
  /** That of the load balancer for TLS. @default - it has no load balancer */
  readonly listener?: ApplicationListener;
}

/** A place behind the load balancer of another fleet. */
export interface SharedLoadBalancer extends RequestProps {
  /** Fleet that has the load balancer, in the same stack. */
  readonly sharedWith: IBalanced;
}

/** What may be asked of `Servers` that plan for themselves. */
export interface NewServersProps extends ServersResources, Omit<ServersProps, 'loadBalancer'> {
  /**
   * A load balancer with TLS in front of the fleet, with its certificate beside it; or a place behind that of another fleet.
   * @default - none
   */
  readonly loadBalancer?: LoadBalancerProps | SharedLoadBalancer;
  /**
   * Name within the environment; alarms, tags and names of resources carry it.
   * @default - the construct's ID
   */
  readonly name?: string;
}

/** `Servers` that are planned already. */
export interface PlannedServersProps extends ServersResources {
  readonly plan: ServersPlan;
  /**
   * ID of the image that the plan speaks of, or name of the Systems Manager parameter that holds it.
   * @default - `machineImage`, or the newest of the operating system's vendor
   */
  readonly image?: string;
  /**
   * Fleet whose load balancer the plan shares, in the same stack.
   * @default - none
   */
  readonly sharedWith?: IBalanced;
}

export type ServersConstructProps = NewServersProps | PlannedServersProps;
