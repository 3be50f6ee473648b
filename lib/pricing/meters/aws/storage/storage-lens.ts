import type { Resource } from '../../../readers/resource';
import { perUse } from '../../charge';
import { meter } from '../../meter';

const CONFIGURATION = 'StorageLensConfiguration';

/** Any of these, of the account or its buckets, makes all metrics advanced. Source: Amazon S3 User Guide, "Storage Lens metrics selection". */
const ADVANCED = ['', 'BucketLevel.'].flatMap((level) =>
  [
    'ActivityMetrics',
    'AdvancedCostOptimizationMetrics',
    'AdvancedDataProtectionMetrics',
    'AdvancedPerformanceMetrics',
    'DetailedStatusCodesMetrics',
    'PrefixLevel.StorageMetrics',
  ].map((metrics) => `${CONFIGURATION}.AccountLevel.${level}${metrics}.IsEnabled`),
);

/** Free, but for advanced metrics, which are billed by the object that they look at. Source: Amazon S3 pricing, "Storage Lens". */
export const storageLens = meter({
  reads: { 'AWS::S3::StorageLens': (r) => ({ isAdvanced: isAdvanced(r) }) },
  usage: { objects: { unit: 'objects that advanced metrics look at', assume: 1_000_000 } },
  charges: ({ isAdvanced: advanced }, use) =>
    advanced ? [perUse('Advanced metrics', 's3/storage-lens-advanced-objects', use.objects, { perUnit: 1e-6 })] : [],
});

function isAdvanced(r: Resource): boolean {
  const isOn = r.flag(`${CONFIGURATION}.IsEnabled`) !== false;
  const exports = r.flag(`${CONFIGURATION}.DataExport.CloudWatchMetrics.IsEnabled`) === true;
  return isOn && (exports || ADVANCED.some((path) => r.flag(path) === true));
}
