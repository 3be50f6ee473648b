import type { Maybe } from '../unknown';

import type { JsonObject } from '../shape';

/** A template that was read and has the shape of one, in long form. */
export interface Template {
  /** The input file, or the name that the caller gave. */
  readonly source: string;
  readonly body: JsonObject;
  readonly resources: JsonObject;
  /** What its text says in a way that a reader may not expect. */
  readonly notes: readonly string[];
  /** Templates of its nested stacks by logical ID, or why they are not at hand. */
  readonly nested: ReadonlyMap<string, Maybe<Template>>;
}

/** A stack to be: a template, and where it goes. */
export interface StackSource {
  readonly template: Template;
  readonly stackName: string;
  readonly region: string;
  /** @default - known only at deployment */
  readonly account?: string;
  /** Values of parameters by name. @default - the template's defaults */
  readonly parameters?: JsonObject;
  /** Tags of the stack, by key. @default - none */
  readonly tags?: JsonObject;
}

/** A stack that a resource of a Pulumi program makes of a template. */
export interface MadeStack {
  /** ID of the resource. */
  readonly id: string;
  /** Path of the resource, under which those of the template stand. */
  readonly path: string;
  readonly template: Template;
  /** @default - chosen at deployment */
  readonly stackName?: string | undefined;
  readonly region: string;
  /** @default - known only at deployment */
  readonly account?: string | undefined;
  /** Values of parameters by name, as far as they are known. */
  readonly parameters: JsonObject;
  /** Tags of the stack, by key, or why they are not known. */
  readonly tags: Maybe<JsonObject>;
}
