import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB-month of images. Source: Amazon ECR pricing. */
export const ecrRepository = meter({
  reads: { 'AWS::ECR::Repository': () => ({}) },
  usage: { storedGb: { unit: 'GB-month', assume: 5 } },
  charges: (_, use) => [perUse('Storage', 'ecr/storage', use.storedGb)],
});
