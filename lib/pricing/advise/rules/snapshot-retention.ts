import { set } from '../change';
import { known, knownList } from '../known';
import type { Rule } from '../rule';

const KEPT = 7;

/** The first snapshot stays whole, whatever the number of those that follow. */
export const snapshotRetention: Rule = {
  name: 'snapshot-retention',
  change: `keep the last ${KEPT} snapshots of volumes outside production`,
  effort: 'low',
  risk: 'low',
  caution: 'older snapshots are gone',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory.ofType('AWS::DLM::LifecyclePolicy').flatMap((policy) =>
      knownList(policy, 'PolicyDetails.Schedules').flatMap((schedule, at) => {
        const count = known(schedule.number('RetainRule.Count'));
        if (count === undefined || count <= KEPT) return [];
        const path = `PolicyDetails.Schedules.${at}.RetainRule.Count`;
        return [{ says: `${count} → ${KEPT} snapshots`, billed: [policy], changes: [set(policy, { [path]: KEPT })] }];
      }),
    ),
};
