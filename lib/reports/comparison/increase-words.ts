import { namesOf } from '../verdict/words';
import type { Increase, IncreaseVerdict } from './increase';
import { verdict, type Compared } from './words';

/** Why an increase does not pass. `undefined` where it does. */
export function increaseSentence(
  { allowed, status, missing = [] }: IncreaseVerdict,
  comparison: Compared,
): string | undefined {
  if (status === 'exceeded') return `${verdict(comparison)}: more than ${inWords(allowed)}`;
  if (status === 'cannot-tell')
    return `cannot tell whether it is more than ${inWords(allowed)}: not counting ${namesOf(missing)}`;
  return undefined;
}

/** The same in a verdict, also where it passes: `✓ +$4.20 a month (+2%), which --fail-on-increase allows`. */
export function increaseVerdict(increase: IncreaseVerdict, comparison: Compared): string {
  const why = increaseSentence(increase, comparison);
  if (why === undefined) return `✓ ${verdict(comparison)}, which --fail-on-increase allows`;
  return `${increase.status === 'exceeded' ? '✗' : '?'} ${why}`;
}

/** `$20.00 a month` or `5%`, as `--fail-on-increase` allows. */
function inWords({ unit, most }: Increase): string {
  if (most === 0) return 'nothing, which is what --fail-on-increase allows';
  const amount = unit === 'usd' ? `$${most.toFixed(2)} a month` : `${most}%`;
  return `the ${amount} that --fail-on-increase allows`;
}
