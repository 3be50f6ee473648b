import type { Input } from '@pulumi/pulumi';

/** What a backup selects by name: something that is not in the program, or cannot be tagged. */
export interface IProtected {
  /** Name that its selection goes by, e.g. `files`. */
  readonly protectName: string;
  /** ARNs of what holds its data. */
  readonly protectedArns: readonly Input<string>[];
}
