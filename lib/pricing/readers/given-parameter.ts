import type { Problem } from '../../problem';

/** A value that a person gives for a parameter, and where they do. */
export interface GivenParameter {
  /** `Name`, or `Stack:Name` for one stack. */
  readonly name: string;
  readonly value: string;
  readonly place: Pick<Problem, 'path' | 'position'>;
}

/** Reads `NAME=VALUE`; `undefined` where the text is something else. The value may be empty, and may hold `=`. */
export function parseAssignment(text: string): Pick<GivenParameter, 'name' | 'value'> | undefined {
  const [, name, value] = /^([^=]+)=([^]*)$/.exec(text) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value };
}
