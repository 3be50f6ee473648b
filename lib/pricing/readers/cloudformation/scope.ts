import type { Maybe } from '../unknown';

/** What an intrinsic function may ask of the stack it stands in. Nothing here throws; what cannot be known is `Unknown`. */
export interface Scope {
  readonly region: string;
  /** The value of any part of the template; `undefined` for `AWS::NoValue`. */
  evaluate(node: unknown): unknown;
  condition(name: string): Maybe<boolean>;
  /** Whether an unknown value is assumed to equal a text; `undefined` where nothing is assumed of it. */
  assumedEqual(node: unknown, text: string): boolean | undefined;
  /** The value of a parameter or pseudo parameter, or a reference to a resource. */
  ref(name: string): unknown;
  attribute(logicalId: string, name: string): unknown;
  /** A value of the Mappings section as it stands there; `undefined` where it has none. */
  mapped(map: string, topLevelKey: string, secondLevelKey: string): unknown;
  /** The value that is given for an SSM parameter; `undefined` where none is. */
  ssm(name: string): string | undefined;
  /** An export of the given stacks. */
  imported(exportName: string): unknown;
  outputOf(stack: StackQuery, outputName: string): unknown;
}

/** A stack as another one names it. */
export interface StackQuery {
  readonly name: string;
  readonly region: string;
}

/** One intrinsic function: its argument as the template writes it, to its value. */
export type Intrinsic = (argument: unknown, scope: Scope) => unknown;
