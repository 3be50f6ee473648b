import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Names of the rates' operating systems, by the platform of a reservation. */
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/windows.*sql/i, 'windows-sql-server'],
  [/windows/i, 'windows'],
  [/suse/i, 'suse'],
  [/red hat/i, 'rhel'],
  [/linux/i, 'linux'],
];

/** Billed like the instances that it holds room for, whether they run or not. Source: Amazon EC2 On-Demand Pricing, "Capacity Reservations". */
export const capacityReservation = meter({
  reads: {
    'AWS::EC2::CapacityReservation': (r) => ({
      instanceType: given(r.text('InstanceType'), 'InstanceType'),
      system: lift(given(r.text('InstancePlatform'), 'InstancePlatform'), systemOf),
      tenancy: r.text('Tenancy') ?? 'default',
      instances: given(r.number('InstanceCount'), 'InstanceCount'),
    }),
  },
  charges: ({ instanceType, system, tenancy, instances }) => {
    const rate = lift2(instanceType, system, (type, name) => `ec2/${type}/${name}`);
    return [
      perHour(
        'Reserved capacity',
        lift2(rate, tenancy, (key, kind) => (kind === 'default' ? key : `${key}/${kind}`)),
        instances,
        { note: 'as if no instance ran in it: those that do are not billed a second time' },
      ),
    ];
  },
});

function systemOf(platform: string): Maybe<string> {
  const match = SYSTEMS.find(([pattern]) => pattern.test(platform));
  return match === undefined ? new Unknown(`${platform} is not a reservation platform`) : match[1];
}
