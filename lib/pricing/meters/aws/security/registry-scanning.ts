import { lift } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Basic scanning is free; enhanced scanning is billed by Amazon Inspector, per image and scan. Source: Amazon Inspector pricing, "Container images". */
export const registryScanning = meter({
  reads: {
    'AWS::ECR::RegistryScanningConfiguration': (r) => ({
      isEnhanced: lift(r.text('ScanType') ?? 'BASIC', (type) => type === 'ENHANCED'),
    }),
  },
  usage: {
    images: { unit: 'images pushed per month', assume: 100 },
    rescans: { unit: 'scans again per month, as new weaknesses become known', assume: 1000 },
  },
  charges: ({ isEnhanced }, use) =>
    provided(isEnhanced, [
      perUse('Images scanned', 'inspector/ecr-container-image-initial-scan', use.images),
      perUse('Images scanned again', 'inspector/ecr-container-image-re-scan', use.rescans),
    ]),
});
