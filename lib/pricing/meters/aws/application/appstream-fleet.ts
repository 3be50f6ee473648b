import { lift, lift2 } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';

/** Always-on and on-demand fleets are billed by the hour of their instances, elastic ones by the session. Source: Amazon AppStream 2.0 pricing. */
export const appstreamFleet = meter({
  reads: {
    'AWS::AppStream::Fleet': (r) => ({
      type: lift(r.text('FleetType') ?? 'ON_DEMAND', (name) => name.toLowerCase().replace('_', '-')),
      instanceType: given(r.text('InstanceType'), 'InstanceType'),
      instances: r.number('ComputeCapacity.DesiredInstances') ?? 1,
    }),
    'AWS::AppStream::ImageBuilder': (r) => ({
      type: 'image-builder',
      instanceType: given(r.text('InstanceType'), 'InstanceType'),
      instances: 1,
    }),
  },
  usage: { sessionHours: { unit: 'hours of sessions per month', assume: 160 } },
  charges: ({ type, instanceType, instances }, use) => {
    const rate = lift2(type, instanceType, (kind, size) => `appstream/${size}-${kind}`);
    return type === 'elastic'
      ? [perUse('Session hours', rate, use.sessionHours)]
      : [perHour('Instance hours', rate, instances)];
  },
});
