import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB-month that is kept. Source: Amazon Lightsail pricing, "Snapshots". */
export const lightsailSnapshot = meter({
  reads: {
    'AWS::Lightsail::InstanceSnapshot': () => ({ rate: 'lightsail/instance-snapshot' }),
    'AWS::Lightsail::DiskSnapshot': () => ({ rate: 'lightsail/disk-snapshot' }),
    'AWS::Lightsail::DatabaseSnapshot': () => ({ rate: 'lightsail/database-snapshot' }),
  },
  usage: { storedGb: { unit: 'GB-month', assume: 20 } },
  charges: ({ rate }, use) => [perUse('Storage', rate, use.storedGb)],
});
