import { lift } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Free; the snapshots that it makes are billed per GB-month. Source: Amazon EBS pricing, "Snapshots". */
export const snapshotPolicy = meter({
  reads: {
    'AWS::DLM::LifecyclePolicy': (r) => ({ isOn: lift(r.text('State') ?? 'ENABLED', (state) => state === 'ENABLED') }),
  },
  usage: { storedGb: { unit: 'GB-month of snapshots', assume: 50 } },
  charges: ({ isOn }, use) => provided(isOn, [perUse('Snapshots', 'ebs/snapshot-storage', use.storedGb)]),
});
