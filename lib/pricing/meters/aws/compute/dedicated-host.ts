import { lift } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Billed by the hour and family for the whole server; instances on it cost nothing more. Source: Amazon EC2 Dedicated Hosts pricing. */
export const dedicatedHost = meter({
  reads: {
    'AWS::EC2::Host': (r) => ({
      family:
        r.text('InstanceFamily') ??
        lift(given(r.text('InstanceType'), 'InstanceFamily'), (type) => type.replace(/\..*$/, '')),
    }),
  },
  charges: ({ family }) => [
    perHour(
      'Dedicated host',
      lift(family, (name) => `ec2/dedicated-host/${name}`),
    ),
  ],
});
