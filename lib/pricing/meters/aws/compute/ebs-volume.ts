import { steady } from '../../../../range';
import { meter } from '../../meter';

import { SERVER_USAGE } from '../facts/servers';
import { volumeCharges } from '../facts/volumes';

/** Billed by the GB-month that is provisioned, and for speed beyond what is included. Source: Amazon EBS pricing. */
export const ebsVolume = meter({
  reads: {
    'AWS::EC2::Volume': (r) => ({
      type: r.text('VolumeType') ?? 'gp2',
      sizeGib: r.number('Size'),
      iops: r.number('Iops'),
      throughputMibps: r.number('Throughput'),
    }),
  },
  usage: { magneticRequests: SERVER_USAGE.magneticRequests },
  charges: (volume, use) =>
    volumeCharges(volume, {
      label: 'Volume',
      count: steady(1),
      basis: 'template',
      magneticRequests: use.magneticRequests,
    }),
});
