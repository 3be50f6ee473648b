import { Unknown, type Maybe } from '../../../readers/unknown';

/** Families whose sizes below `large` have two virtual processors. */
const BURSTABLE = /^db\.(t3|t4g)\.(micro|small|medium|large)$/;
const SIZE = /^db\.[a-z0-9]+\.(?:(large)|(\d*)xlarge)$/;

/** Virtual processors of an instance class. Source: Amazon RDS User Guide, "Hardware specifications for DB instance classes". */
export function vcpusOf(instanceClass: string): Maybe<number> {
  if (BURSTABLE.test(instanceClass)) return 2;
  const [, large, factor] = SIZE.exec(instanceClass) ?? [];
  if (large !== undefined) return 2;
  if (factor !== undefined) return factor === '' ? 4 : 4 * Number(factor);
  return new Unknown(`the virtual processors of ${instanceClass} are not known`);
}
