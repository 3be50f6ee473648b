import { lift } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Billed by the hour for each capability, by what it runs, and by what it manages. Source: Amazon EKS pricing, "EKS Capabilities". */
export const eksCapability = meter({
  reads: { 'AWS::EKS::Capability': (r) => ({ type: given(r.text('Type'), 'Type') }) },
  charges: ({ type }) => [
    perHour(
      'Capability',
      lift(type, (name) => `eks/capability-${name.toLowerCase()}`),
    ),
  ],
});
