import { InputError } from '../../problem';
import type { Severity } from '../../profile/alarms';
import { describeHooks } from './routes';

/** A plan only counts its endpoints: one that is not given beside it would hear of nothing. */
export function otherHooks(severity: Severity, specified: number, planned: number): InputError {
  const expected = `${describeHooks(planned)}, as planned`;
  return new InputError([{ path: ['hooks', severity], found: describeHooks(specified), expected }]);
}
