import {
  amount,
  change,
  dayOfYear,
  factor,
  hours,
  localTime,
  part,
  share,
  timeOfDay,
  timeZone,
  type Written,
} from './shape-values';

export const SHAPE_KINDS = ['constant', 'daily'] as const;
export type ShapeKind = (typeof SHAPE_KINDS)[number];

/** A demand that is described rather than measured. Amounts are in the unit of the demand. */
export interface Shape {
  /** `constant` is always `base`; `daily` rises from `base` to `peak` and falls again, once a day. */
  readonly kind: ShapeKind;
  readonly base: number;
  /** @default - the base */
  readonly peak?: number;
  /** Minute of the day at which it peaks. @default - 14:00 */
  readonly peakAt?: number;
  /** @default 'Etc/UTC' */
  readonly timeZone?: string;
  /** Saturdays and Sundays as a share of the other days. @default 1 */
  readonly weekend?: number;
  /** How much above the average of the year it is at the height of the season, as a share; half a year away it is as much below. @default 0 */
  readonly season?: number;
  /** Day of the year of that height, from 0 on. @default - December 15 */
  readonly seasonPeak?: number;
  /** Share by which it grows in a year, steadily. @default 0 */
  readonly growth?: number;
  /** Standard deviation of what chance makes of it, as a share: half of its variance within the hour, half over days. @default 0 */
  readonly noise?: number;
  /** Local time of a launch, as if it were UTC. @default - nothing is launched */
  readonly launch?: number;
  /** How many times as much there is at the moment of the launch. @default 3 */
  readonly launchFactor?: number;
  /** Hours after which half of what the launch adds is gone. @default 24 */
  readonly launchHours?: number;
}

/** How each value of a shape is written. */
export const SHAPE_VALUES: Readonly<Record<Exclude<keyof Shape, 'kind'>, Written>> = {
  base: amount,
  peak: amount,
  peakAt: timeOfDay,
  timeZone,
  weekend: share,
  season: part,
  seasonPeak: dayOfYear,
  growth: change,
  noise: part,
  launch: localTime,
  launchFactor: factor,
  launchHours: hours,
};
