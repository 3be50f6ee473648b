import { lift } from '../../../readers/unknown';
import { perHour, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Billed by the hour of its instances. Source: Amazon GameLift Servers pricing. */
export const gameFleet = meter({
  reads: {
    'AWS::GameLift::Fleet': (r) => ({
      isOwn: lift(r.text('ComputeType') ?? 'EC2', (type) => type === 'ANYWHERE'),
      instanceType: given(r.text('EC2InstanceType'), 'EC2InstanceType'),
      instances: r.number('DesiredEC2Instances') ?? 1,
    }),
  },
  charges: ({ isOwn, instanceType, instances }) =>
    provided(
      lift(isOwn, (own) => !own),
      [
        perHour(
          'Instance hours',
          lift(instanceType, (type) => `gamelift/${type}`),
          instances,
        ),
      ],
    ),
});
