import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { perHour, perUse, provided, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';
import { SECONDS_PER_HOUR } from '../../facts/units';

/** Usage key of versions with a snapshot. Assumed: one start in a hundred of as many requests as a function is assumed to have. */
export const RESTORES = { unit: 'restores of SnapStart snapshots per month', assume: 1000 } as const;

/** Whether a version keeps a snapshot that is paid for: those of Java cost nothing. Source: AWS Lambda pricing, "SnapStart". */
export function hasPaidSnapshot(version: Resource): Maybe<boolean> {
  const fn = version.target('FunctionName');
  return lift2(
    fn?.text('SnapStart.ApplyOn') ?? 'None',
    fn?.text('Runtime') ?? '',
    (applyOn, runtime) => applyOn === 'PublishedVersions' && !runtime.startsWith('java'),
  );
}

/** Billed for the memory of a snapshot by the second that its version exists, and by the restore. Source: AWS Lambda pricing, "SnapStart". */
export function snapshotCharges(
  hasSnapshot: Maybe<boolean>,
  memoryGb: Maybe<number>,
  restores: UsageAmount,
): readonly Charge[] {
  return provided(hasSnapshot, [
    perHour(
      'SnapStart cache',
      'lambda/snapstart-cache',
      lift(memoryGb, (gb) => gb * SECONDS_PER_HOUR),
    ),
    perUse('SnapStart restores', 'lambda/snapstart-restore', restores, { perUnit: memoryGb }),
  ]);
}
