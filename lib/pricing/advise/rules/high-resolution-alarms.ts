import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

/** Shortest period that is billed at standard resolution, in seconds. Source: Amazon CloudWatch pricing, "Alarms". */
const STANDARD_SECONDS = 60;

export const highResolutionAlarms: Rule = {
  name: 'high-resolution-alarms',
  change: 'evaluate alarms every minute instead of more often outside production',
  effort: 'low',
  risk: 'low',
  caution: 'alarms ring up to a minute later',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory.ofType('AWS::CloudWatch::Alarm').flatMap((alarm) => {
      const period = known(alarm.number('Period'));
      if (period === undefined || period >= STANDARD_SECONDS) return [];
      const changes = [set(alarm, { Period: STANDARD_SECONDS })];
      return [{ says: `${period} s → ${STANDARD_SECONDS} s`, billed: [alarm], changes }];
    }),
};
