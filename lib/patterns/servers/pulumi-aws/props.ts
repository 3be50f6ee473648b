import type { SecurityGroup } from '@pulumi/aws/ec2';
import type { Listener, LoadBalancer } from '@pulumi/aws/lb';
import type { ComponentResource, Input } from '@pulumi/pulumi';
import type { PatternArgs } from '../../../engines/pulumi-aws/pattern-component';
import type { INetwork } from '../../network/pulumi-aws';
import type { ServersPlan } from '../plan';
import type { LoadBalancerProps, RequestProps, ServersProps } from '../props';

/** What `Servers` stands among. */
export interface ServersResources {
  /** Network that the servers stand in. */
  readonly network: INetwork;
  /**
   * ARN of the certificate that the load balancer presents, of ACM. One that is shared presents it as well.
   * @default - none; a load balancer of the fleet's own must have one
   */
  readonly certificateArn?: Input<string>;
  /**
   * ARN of the key that encrypts volumes and logs. Its policy must let Auto Scaling and CloudWatch Logs use it.
   * @default - a new key where the profile wants the client to hold the keys, else AWS's own
   */
  readonly encryptionKeyArn?: Input<string>;
  /**
   * ID of the image of the servers, whose operating system is the `os` that is asked for. As plain text it may also be the name of the
   * Systems Manager parameter that holds it.
   * @default - the newest of the operating system's vendor at each launch
   */
  readonly imageId?: Input<string>;
  /**
   * Script that a new server runs before it counts as up: bash or PowerShell, on Linux also user data of cloud-init. A secret stays one.
   * @default - nothing of its own
   */
  readonly firstBoot?: Input<string>;
  /**
   * Component that keys, volumes and addresses stand below, which outlive the servers.
   * @default - with the rest
   */
  readonly dataParent?: ComponentResource;
  /**
   * Names of alarms that stop the weekly replacement of servers.
   * @default - none
   */
  readonly stopAlarms?: readonly Input<string>[];
}

/** A fleet whose load balancer others can share; `Servers` are one. */
export interface IBalanced {
  readonly plan: ServersPlan;
  /** @default - it has none */
  readonly loadBalancer?: LoadBalancer;
  /** @default - it has no load balancer */
  readonly loadBalancerSecurityGroup?: SecurityGroup;
  /** That of the load balancer for TLS. @default - it has no load balancer */
  readonly listener?: Listener;
}

/** A place behind the load balancer of another fleet. */
export interface SharedLoadBalancer extends RequestProps {
  /** Fleet that has the load balancer, in the same program. */
  readonly sharedWith: IBalanced;
}

/** What may be asked of `Servers` that plan for themselves. */
export interface NewServersArgs extends ServersResources, Omit<ServersProps, 'loadBalancer'> {
  /**
   * A load balancer with TLS in front of the fleet, with its certificate beside it; or a place behind that of another fleet.
   * @default - none
   */
  readonly loadBalancer?: LoadBalancerProps | SharedLoadBalancer;
  /**
   * Name within the environment; alarms, tags and names of resources carry it.
   * @default - the component's name
   */
  readonly name?: string;
}

/** `Servers` that are planned already. */
export interface PlannedServersArgs extends ServersResources {
  readonly plan: ServersPlan;
  /**
   * Fleet whose load balancer the plan shares, in the same program.
   * @default - none
   */
  readonly sharedWith?: IBalanced;
}

export type ServersArgs = (NewServersArgs | PlannedServersArgs) & PatternArgs;
