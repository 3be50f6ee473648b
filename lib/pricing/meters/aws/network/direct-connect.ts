import { lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

interface Ports {
  readonly speed: Maybe<string>;
  readonly ports: Maybe<number>;
}

/** Ports are billed by the hour and speed; what goes out over them is billed by the GB. Source: AWS Direct Connect pricing. */
export const directConnect = meter({
  reads: {
    'AWS::DirectConnect::Connection': (r): Ports => ({
      speed: given(r.text('Bandwidth'), 'Bandwidth'),
      ports: 1,
    }),
    'AWS::DirectConnect::Lag': (r): Ports => ({
      speed: given(r.text('ConnectionsBandwidth'), 'ConnectionsBandwidth'),
      ports: new Unknown('how many ports the group has is decided outside the template'),
    }),
  },
  usage: { dataOutGb: { unit: 'GB per month out of AWS', assume: 500 } },
  charges: ({ speed, ports }, use) => [
    perHour(
      'Ports',
      lift(speed, (bandwidth) => `direct-connect/dedicated-port-${bandwidth.toLowerCase()}`),
      ports,
    ),
    perUse('Data out', 'direct-connect/data-transfer-out', use.dataOutGb),
  ],
});
