import type { JsonObject } from '../../../shape';
import type { Generated } from '../generated';
import type { Part } from '../part';

/** What events start: a function or one of its aliases, or a state machine. */
export interface EventTarget {
  /** Logical ID of the SAM resource. */
  readonly owner: string;
  /** Reference to its ARN. */
  readonly arn: JsonObject;
  /** Reference to its name or ARN, as a source mapping has it. */
  readonly name: JsonObject;
  /** What allows a source to start it. */
  readonly allow: (source: EventSource) => Generated;
}

/** What asks to be allowed to start a target. */
export interface EventSource {
  /** Logical ID that the right is named after. */
  readonly id: string;
  /** What follows in the name of a function's permission. @default - nothing */
  readonly suffix?: string;
}

/** An entry of `Events`. */
export interface SamEvent {
  /** Logical ID of what is made of it: that of the SAM resource, then its own. */
  readonly id: string;
  readonly properties: Part;
  readonly target: EventTarget;
}

/** How events of one type are written out. */
export type EventExpander = (event: SamEvent) => readonly Generated[];
