import type { Properties } from '../../../readers/resource';
import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH, perOptionalUse, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { countOf } from '../../facts/count';
import { given } from '../../facts/given';
import { sumOf } from '../../facts/sum';
import { REQUEST_METRICS, requestMetricCharges } from './request-metrics';
import { classCharges, CLASS_USAGE } from './s3-classes';
import { replicationCharges, replicationOf } from './s3-replication';
import { lifecycleOf, STORAGE_USAGE, storageCharges } from './s3-lifecycle';

/** How often a month an inventory lists the objects, by its frequency. */
const LISTS_PER_MONTH: Readonly<Record<string, number>> = { Daily: DAYS_PER_MONTH, Weekly: DAYS_PER_MONTH / 7 };

const ENCRYPTION = 'BucketEncryption.ServerSideEncryptionConfiguration.0.ServerSideEncryptionByDefault.SSEAlgorithm';

const USAGE = {
  ...STORAGE_USAGE,
  writes: { unit: 'PUT, COPY, POST and LIST requests per month', assume: 10_000 },
  reads: { unit: 'GET and other requests per month', assume: 100_000 },
  objects: { unit: 'objects that are listed, analysed or tiered', assume: 100_000 },
  requestMetrics: REQUEST_METRICS,
  encryptedGb: { unit: 'GB per month that are encrypted twice, where they are', assume: 10 },
  acceleratedGb: { unit: 'GB per month through transfer acceleration, where it is on', assume: 10 },
  metadataUpdates: { unit: 'updates of metadata tables per month, where there are any', assume: 10_000 },
  objectTags: { unit: 'tags of objects', assume: 0 },
  replicatedGb: { unit: 'GB per month that are copied to another bucket', assume: 5 },
  ...CLASS_USAGE,
} as const;

interface BucketExtras {
  readonly requestMetrics: Maybe<number>;
  readonly hasDualLayerEncryption: Maybe<boolean>;
  readonly isAccelerated: Maybe<boolean>;
  readonly hasMetadata: boolean;
}

/**
 * Billed per GB-month and per request, by storage class, and per object that is listed or watched, for request metrics, dual-layer encryption,
 * acceleration and metadata where it asks for that. Source: Amazon S3 pricing; Amazon CloudWatch pricing.
 */
export const s3Bucket = meter({
  reads: {
    'AWS::S3::Bucket': (r) => ({
      lifecycle: lifecycleOf(r),
      analyses: countOf(r, 'AnalyticsConfigurations'),
      replication: replicationOf(r),
      lists: lift(r.list('InventoryConfigurations'), listsPerMonth),
      requestMetrics: countOf(r, 'MetricsConfigurations'),
      hasDualLayerEncryption: lift(r.text(ENCRYPTION) ?? '', (algorithm) => algorithm === 'aws:kms:dsse'),
      isAccelerated: lift(r.text('AccelerateConfiguration.AccelerationStatus') ?? '', (status) => status === 'Enabled'),
      hasMetadata:
        r.value('MetadataConfiguration') !== undefined || r.value('MetadataTableConfiguration') !== undefined,
    }),
  },
  usage: USAGE,
  charges: ({ lifecycle, analyses, lists, replication, ...extras }, use) => [
    ...storageCharges(lifecycle, use),
    perUse('Write requests', 's3/put-copy-post-list-requests-standard', use.writes, { perUnit: 1e-3 }),
    perUse('Read requests', 's3/get-select-other-requests-standard', use.reads, { perUnit: 1e-3 }),
    ...(analyses === 0
      ? []
      : [
          perUse('Objects analysed', 's3/storage-class-analysis-objects', use.objects, { perUnit: millions(analyses) }),
        ]),
    ...(lists === 0
      ? []
      : [perUse('Objects listed', 's3/inventory-objects-listed', use.objects, { perUnit: millions(lists) })]),
    ...extraCharges(extras, use),
    ...replicationCharges(replication, use),
    ...perOptionalUse('Object tags', 's3/object-tags', use.objectTags, { perUnit: 1e-4 }),
    ...classCharges(use),
  ],
});

function extraCharges(
  { requestMetrics, hasDualLayerEncryption, isAccelerated, hasMetadata }: BucketExtras,
  use: Readonly<Record<keyof typeof USAGE, UsageAmount>>,
): readonly Charge[] {
  return [
    ...requestMetricCharges(requestMetrics, use.requestMetrics),
    ...provided(hasDualLayerEncryption, [
      perUse('Dual-layer encryption', 's3/dual-layer-kms-encryption', use.encryptedGb),
    ]),
    ...provided(isAccelerated, [perUse('Transfer acceleration', 's3/transfer-acceleration', use.acceleratedGb)]),
    ...provided(hasMetadata, [
      perUse('Metadata updates', 's3/metadata-updates', use.metadataUpdates, { perUnit: 1e-6 }),
    ]),
  ];
}

function listsPerMonth(inventories: readonly Properties[]): Maybe<number> {
  return sumOf(inventories.map(listsOf));
}

function listsOf(inventory: Properties): Maybe<number> {
  return lift2(
    given(inventory.flag('Enabled'), 'Enabled'),
    given(inventory.text('ScheduleFrequency'), 'ScheduleFrequency'),
    (isOn, every) => (isOn ? (LISTS_PER_MONTH[every] ?? new Unknown(`${every} is not an inventory frequency`)) : 0),
  );
}

function millions(count: Maybe<number>): Maybe<number> {
  return lift(count, (known) => known * 1e-6);
}
