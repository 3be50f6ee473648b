import type { Weekday } from '../../calendar/days';
import type { OperatingSystem } from '../../profile/operating-systems';
import type { AskedWindow } from '../../profile/patch-window';

/** What may be asked of a group of edge nodes: machines outside the cloud, in clinics, shops or street cabinets. */
export interface EdgeNodesProps {
  /** How many nodes there are, which are called `node-1`, `node-2` and so on, or what each is called. */
  readonly nodes: number | readonly string[];
  readonly os: OperatingSystem;
  /**
   * When a code is made by which nodes enrol, and how long it is good for. One is made on request as well.
   * @default - each Monday at 06:00 for 7 days, while nodes are missing
   */
  readonly enrolment?: EnrolmentProps;
  /**
   * Minutes between two signs of life. A node that gives none three times in a row is missing.
   * @default 5
   */
  readonly heartbeatMinutes?: number;
  /**
   * An alarm for each node beside that of the group.
   * @default true
   */
  readonly alarmPerNode?: boolean;
  /**
   * Files whose lines are kept, beside the logs of the operating system. Names may have `*`.
   * @default - none
   */
  readonly logFiles?: readonly string[];
  /**
   * What each node sends, by a connection of its own.
   * @default - nothing but signs of life and logs
   */
  readonly messages?: MessagesProps;
  /**
   * Makes each node a core device of Greengrass, which runs components. It needs `messages`, as it connects by the thing of the node.
   * @default - nodes run no components
   */
  readonly greengrass?: true | GreengrassProps;
  readonly patching?: NodePatchingProps;
  /** How commands, patches and updates are rolled out. */
  readonly waves?: WavesProps;
}

export interface EnrolmentProps {
  /**
   * Days on which a new code is made. An empty list: on request alone.
   * @default ['mon']
   */
  readonly days?: readonly Weekday[];
  /**
   * `HH:MM` in the time zone of the client's support hours.
   * @default '06:00'
   */
  readonly at?: string;
  /**
   * Days until a code expires, at most 30.
   * @default 7
   */
  readonly validDays?: number;
}

/** What a node sends; the price follows from it. */
export interface MessagesProps {
  /** Messages of a node in a day. */
  readonly perDay: number;
  /** Bytes of a message. */
  readonly bytes: number;
}

/** What core devices run. */
export interface GreengrassProps {
  /**
   * Version of the nucleus, which runs all other components.
   * @default - one that is known to this release
   */
  readonly nucleus?: string;
  /**
   * Versions of components by their names, e.g. `aws.greengrass.Cli: 2.17.0`.
   * @default - the nucleus alone
   */
  readonly components?: Readonly<Record<string, string>>;
}

/** When nodes are patched. */
export interface NodePatchingProps extends AskedWindow {
  /**
   * Patch group.
   * @default - `<environment>.<group>`
   */
  readonly group?: string;
}

export interface WavesProps {
  /**
   * Percent of the nodes that are worked on at a time.
   * @default 25
   */
  readonly percent?: number;
  /**
   * Percent of the nodes that may fail; then no other node is begun.
   * @default 10
   */
  readonly stopAtFailedPercent?: number;
}
