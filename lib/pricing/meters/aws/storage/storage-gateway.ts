import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB-month that is kept. Source: AWS Storage Gateway pricing. */
export const storageGateway = meter({
  reads: {
    'AWS::StorageGateway::Volume': () => ({ rate: 'storage-gateway/volume-storage' }),
    'AWS::StorageGateway::Tape': () => ({ rate: 'storage-gateway/virtual-tape-storage' }),
  },
  usage: { storedGb: { unit: 'GB-month', assume: 100 } },
  charges: ({ rate }, use) => [perUse('Storage', rate, use.storedGb)],
});
