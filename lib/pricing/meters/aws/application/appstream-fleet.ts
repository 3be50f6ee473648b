import { lift, lift2 } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { fixed, LOAD, perHourOfLoad } from '../../facts/load';
import { scaledOr } from '../facts/scalable-target';

/** Always-on and on-demand fleets are billed by the hour of their instances, elastic ones by the session. Source: Amazon AppStream 2.0 pricing. */
export const appstreamFleet = meter({
  reads: {
    'AWS::AppStream::Fleet': (r) => ({
      type: lift(r.text('FleetType') ?? 'ON_DEMAND', (name) => name.toLowerCase().replace('_', '-')),
      instanceType: given(r.text('InstanceType'), 'InstanceType'),
      instances: scaledOr(r, 'appstream:fleet:DesiredCapacity', r.number('ComputeCapacity.DesiredInstances') ?? 1),
    }),
    'AWS::AppStream::ImageBuilder': (r) => ({
      type: 'image-builder',
      instanceType: given(r.text('InstanceType'), 'InstanceType'),
      instances: fixed(1),
    }),
  },
  usage: { sessionHours: { unit: 'hours of sessions per month', assume: 160 }, load: LOAD },
  charges: ({ type, instanceType, instances }, use) => {
    const rate = lift2(type, instanceType, (kind, size) => `appstream/${size}-${kind}`);
    return type === 'elastic'
      ? [perUse('Session hours', rate, use.sessionHours)]
      : [perHourOfLoad('Instance hours', rate, instances, use.load)];
  },
});
