import type { Problem } from '../../problem';

/** How the name of an SSM parameter begins among those of parameters, as in dynamic references: `ssm:/web/instance-type`. */
export const SSM_PREFIX = 'ssm:';

/** A value that a person gives for a parameter, and where they do. */
export interface GivenParameter {
  /** `Name`, `Stack:Name` for one stack, or `ssm:Name` for an SSM parameter. */
  readonly name: string;
  readonly value: string;
  readonly place: Pick<Problem, 'path' | 'position'>;
}

/** Reads `NAME=VALUE`; `undefined` where the text is something else. The value may be empty, and may hold `=`. */
export function parseAssignment(text: string): Pick<GivenParameter, 'name' | 'value'> | undefined {
  const [, name, value] = /^([^=]+)=([^]*)$/.exec(text) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value };
}
