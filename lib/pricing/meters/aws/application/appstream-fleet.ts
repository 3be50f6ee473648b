import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { fixed, LOAD, perHourOfLoad } from '../../facts/load';
import { scaledOr } from '../facts/scalable-target';

/**
 * Always-on and on-demand fleets are billed by the hour of their instances, elastic ones by the session, Linux at rates of its own.
 * Source: Amazon AppStream 2.0 pricing.
 */
export const appstreamFleet = meter({
  reads: {
    'AWS::AppStream::Fleet': (r) => ({
      type: lift(r.text('FleetType') ?? 'ON_DEMAND', (name) => name.toLowerCase().replace('_', '-')),
      instanceType: given(r.text('InstanceType'), 'InstanceType'),
      system: systemOf(r.text('Platform') ?? r.text('ImageName')),
      instances: scaledOr(r, 'appstream:fleet:DesiredCapacity', desiredInstances(r)),
    }),
    'AWS::AppStream::ImageBuilder': (r) => ({
      type: 'image-builder',
      instanceType: given(r.text('InstanceType'), 'InstanceType'),
      system: systemOf(r.text('ImageName')),
      instances: fixed(1),
    }),
  },
  usage: { sessionHours: { unit: 'hours of sessions per month', assume: 160 }, load: LOAD },
  charges: ({ type, instanceType, system, instances }, use) => {
    const ofWindows = lift2(type, instanceType, (kind, size) => `appstream/${size}-${kind}`);
    const rate = lift2(ofWindows, system, (key, name) => (name === 'windows' ? key : `${key}-${name}`));
    return type === 'elastic'
      ? [perUse('Session hours', rate, use.sessionHours)]
      : [perHourOfLoad('Instance hours', rate, instances, use.load)];
  },
});

/** The vendor's own images say in their names what they run: `AppStream-AmazonLinux2-06-17-2024`. */
function systemOf(platformOrImage: Maybe<string> | undefined): Maybe<'windows' | 'linux'> {
  return lift(platformOrImage ?? '', (name) => (/linux|rhel|red ?hat|ubuntu/i.test(name) ? 'linux' : 'windows'));
}

/** Stated as instances, or as sessions of which each instance has several. */
function desiredInstances(fleet: Resource): Maybe<number> {
  const sessions = lift2(
    fleet.number('ComputeCapacity.DesiredSessions') ?? 1,
    fleet.number('MaxSessionsPerInstance') ?? 1,
    (desired, each) => Math.ceil(desired / Math.max(1, each)),
  );
  return fleet.number('ComputeCapacity.DesiredInstances') ?? sessions;
}
