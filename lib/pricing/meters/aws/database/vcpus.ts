import { Unknown, type Maybe } from '../../../readers/unknown';

/** Sizes below `large`, and how many virtual processors they have. */
const SMALL: readonly (readonly [RegExp, number])[] = [
  [/^db\.(t2\.(micro|small)|m3\.medium)$/, 1],
  [/^db\.(t2\.medium|(t3|t4g)\.(micro|small|medium))$/, 2],
];
const SIZE = /^db\.[a-z0-9]+\.(?:(large)|(\d*)xlarge)$/;

/** Virtual processors of an instance class. Source: Amazon RDS User Guide, "Hardware specifications for DB instance classes". */
export function vcpusOf(instanceClass: string): Maybe<number> {
  const [, small] = SMALL.find(([classes]) => classes.test(instanceClass)) ?? [];
  if (small !== undefined) return small;
  const [, large, factor] = SIZE.exec(instanceClass) ?? [];
  if (large !== undefined) return 2;
  if (factor !== undefined) return factor === '' ? 4 : 4 * Number(factor);
  return new Unknown(`the virtual processors of ${instanceClass} are not known`);
}
