import type { OperatingSystem, OperatingSystemFamily } from '../../../../profile/operating-systems';

/**
 * What a new server does before it counts as up. The texts may hold tokens that only the deployment resolves, so they are
 * quoted and joined, and never looked into.
 */
export interface AwsFirstBoot {
  readonly family: OperatingSystemFamily;
  /** Decides how packages are installed and the network is configured. */
  readonly system: OperatingSystem;
  /** Commands that its image needs, in the shell of its family. */
  readonly commands: readonly string[];
  /** Packages of dnf or apt; on Windows roles and features, without those that need a restart. */
  readonly packages: readonly string[];
  /** The client's own script, in base64. @default - none */
  readonly script?: string;
  /** In the order that they are taken. */
  readonly volumes: readonly TakenVolume[];
  readonly disks: readonly OwnDisk[];
  /** A network interface that keeps its private address from one server to the next. @default - none */
  readonly address?: { readonly tag: TakenByTag };
  /** What must answer on the server itself. @default - it counts as up when the steps before are done */
  readonly answer?: Answer;
  /** Whom it tells how it went. @default - nobody */
  readonly reports?: Reports;
  /** Longest that all of it may take. */
  readonly minutes: number;
}

/** A tag that exactly one thing of the server's zone has. */
export interface TakenByTag {
  readonly key: string;
  readonly value: string;
}

/** A volume that outlives its server: the next one takes it. */
export interface TakenVolume {
  readonly name: string;
  readonly tag: TakenByTag;
  /** A folder on Linux, e.g. `/data/records`; a drive letter on Windows, e.g. `D`. */
  readonly mount: string;
}

/** A disk that comes and goes with its server. */
export interface OwnDisk {
  readonly name: string;
  /** Name in the block device mapping, e.g. `/dev/sdf`. */
  readonly device: string;
  /** As of a volume. */
  readonly mount: string;
}

/** A request to the server itself that must be answered with a status from 200 to 399. */
export interface Answer {
  readonly port: number;
  /** The certificate is not checked. */
  readonly tls: boolean;
  /** Begins with a slash. */
  readonly path: string;
}

/** A lifecycle hook of the server's own Auto Scaling group, and a stack that waits for signals. */
export interface Reports {
  /** Name of the lifecycle hook. */
  readonly hook: string;
  /** @default - none waits */
  readonly stack?: WaitingStack;
}

/** A stack of CloudFormation that waits for the servers of a group. */
export interface WaitingStack {
  /** Its name or ID. */
  readonly name: string;
  /** Logical ID of the Auto Scaling group. */
  readonly resource: string;
}
