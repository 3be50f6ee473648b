import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Free while it is attached to an instance. Source: Amazon Lightsail pricing. */
export const lightsailStaticIp = meter({
  reads: { 'AWS::Lightsail::StaticIp': (r) => ({ attached: r.value('AttachedTo') !== undefined }) },
  charges: ({ attached }) => (attached ? [] : [perHour('Unattached address', 'lightsail/unattached-static-ip')]),
});
