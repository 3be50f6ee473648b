import type { Properties } from '../../../readers/resource';
import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../facts/count';
import { given } from '../facts/given';
import { replicationCharges, replicationOf } from './s3-replication';
import { lifecycleOf, STORAGE_USAGE, storageCharges } from './s3-lifecycle';

/** How often a month an inventory lists the objects, by its frequency. */
const LISTS_PER_MONTH: Readonly<Record<string, number>> = { Daily: 365 / 12, Weekly: 365 / 12 / 7 };

/** Source: Amazon S3 User Guide, "Amazon S3 CloudWatch request metrics". */
const REQUEST_METRICS = 16;

/** Properties that keep the metadata of objects in tables, each change of which is billed. */
const METADATA = ['MetadataConfiguration', 'MetadataTableConfiguration'];

const ENCRYPTION = 'BucketEncryption.ServerSideEncryptionConfiguration';

/** Billed per GB-month and per request, and per object that is listed or watched where it asks for that. Source: Amazon S3 pricing. */
export const s3Bucket = meter({
  reads: {
    'AWS::S3::Bucket': (r) => ({
      lifecycle: lifecycleOf(r),
      analyses: countOf(r, 'AnalyticsConfigurations'),
      requestMetrics: countOf(r, 'MetricsConfigurations'),
      replication: replicationOf(r),
      isAccelerated: lift(r.text('AccelerateConfiguration.AccelerationStatus') ?? 'Suspended', isEnabled),
      listsMetadata: METADATA.some((option) => r.value(option) !== undefined),
      isEncryptedTwice: lift(r.list(ENCRYPTION), (rules) => rules.some(usesTwoLayers)),
      lists: lift(r.list('InventoryConfigurations'), listsPerMonth),
    }),
  },
  usage: {
    ...STORAGE_USAGE,
    writes: { unit: 'PUT, COPY, POST and LIST requests per month', assume: 10_000 },
    reads: { unit: 'GET and other requests per month', assume: 100_000 },
    acceleratedGb: { unit: 'GB per month by transfer acceleration', assume: 5 },
    replicatedGb: { unit: 'GB per month that are copied to another bucket', assume: 5 },
    objects: { unit: 'objects that are listed, analysed or tiered', assume: 100_000 },
  },
  charges: (
    { lifecycle, analyses, lists, requestMetrics, replication, isAccelerated, isEncryptedTwice, listsMetadata },
    use,
  ) => [
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
    ...(requestMetrics === 0 ? [] : [requestMetricsOf(requestMetrics)]),
    ...replicationCharges(replication, use),
    ...(listsMetadata ? [perUse('Metadata updates', 's3/metadata-updates', use.writes, { perUnit: 1e-6 })] : []),
    ...provided(isAccelerated, [perUse('Transfer acceleration', 's3/transfer-acceleration', use.acceleratedGb)]),
    ...provided(isEncryptedTwice, [
      perUse('Dual-layer encryption', 's3/dual-layer-kms-encryption', use.storedGb, { note: 'of all that is stored' }),
    ]),
  ],
});

function isEnabled(status: string): boolean {
  return status === 'Enabled';
}

function usesTwoLayers(rule: Properties): boolean {
  return rule.text('ServerSideEncryptionByDefault.SSEAlgorithm') === 'aws:kms:dsse';
}

/** Metrics are sent of those kinds of requests that there are. */
function requestMetricsOf(configurations: Maybe<number>): Charge {
  const most = lift(configurations, (count) => count * REQUEST_METRICS);
  const range = lift(most, (count) => ({ low: 0, expected: count, high: count }));
  return perMonth('Request metrics', 'cloudwatch/custom-metric', range, {
    note: `up to ${REQUEST_METRICS} for each configuration, by the kinds of requests that there are`,
  });
}

function listsPerMonth(inventories: readonly Properties[]): Maybe<number> {
  return inventories.map(listsOf).reduce<Maybe<number>>((sum, each) => lift2(sum, each, (a, b) => a + b), 0);
}

function listsOf(inventory: Properties): Maybe<number> {
  return lift2(
    given(inventory.flag('Enabled'), 'Enabled'),
    given(inventory.text('ScheduleFrequency'), 'ScheduleFrequency'),
    (isOn, every) => (isOn ? (LISTS_PER_MONTH[every] ?? new Unknown(`${every} is no frequency of an inventory`)) : 0),
  );
}

function millions(count: Maybe<number>): Maybe<number> {
  return lift(count, (known) => known * 1e-6);
}
