import { group, required } from '../form/form';
import { DAY } from '../profile/forms';
import type { EnvironmentKind } from '../profile/profile';
import { leaveAlone, type Bent, type Policy } from './policy';

/** When an environment ends. */
export interface EndsOnOptions {
  /** Last day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Kinds of environments that people make for a while, and forget. */
const TEMPORARY: readonly EnvironmentKind[] = ['sandbox', 'development'];

/** A sandbox is stopped on its last day, and refused by checks of the file afterwards. */
export const endsOn: Policy<EndsOnOptions> = {
  description: 'A sandbox or development environment ends on a day',
  form: group<EndsOnOptions>({ on: required(DAY, 'Last day, YYYY-MM-DD') }),
  risk: 'low',
  effort: 'low',
  watch: 'Who still works there, and what has to be kept before it is destroyed.',
  says: ({ on }) => `the environment ends on ${on}`,
  bend: (_asked, { profile: { kind } }, { on }): Bent => {
    if (!TEMPORARY.includes(kind)) return leaveAlone('environment', `${kind} has no end`);
    return { patch: { monitoring: { endsOn: on } }, leftAlone: [] };
  },
};
