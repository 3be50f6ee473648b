import { Unknown } from '../../readers/unknown';
import { perMonth, type Charge } from '../charge';

/** Said of a custom resource of which nothing is known. */
export const MAKES_ANYTHING = new Unknown('what a custom resource creates is unknown');

/** What a resource makes beside itself, and nothing that was read stands for: it has no price. */
export function whatItMakes(because: Unknown): Charge {
  return perMonth('What it makes', because, because);
}
