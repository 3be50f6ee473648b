import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';

/** The destination that has options of its own. */
const S3 = 'ExtendedS3DestinationConfiguration';

/** Destinations that a stream may reach inside a network. */
const IN_NETWORKS = [
  'AmazonopensearchserviceDestinationConfiguration',
  'AmazonOpenSearchServerlessDestinationConfiguration',
  'ElasticsearchDestinationConfiguration',
];

/** Rates of what comes in, by source. */
const SOURCES: Readonly<Record<string, string>> = {
  MSKAsSource: 'data-firehose/msk-source-ingested',
  DatabaseAsSource: 'data-firehose/database-source-ingested',
};

/** Billed per GB that comes in, for converting it, and for delivery into a network. Source: Amazon Data Firehose pricing. */
export const firehoseStream = meter({
  reads: {
    'AWS::KinesisFirehose::DeliveryStream': (r) => ({
      source: lift(
        r.text('DeliveryStreamType') ?? 'DirectPut',
        (type) => SOURCES[type] ?? 'data-firehose/direct-put-or-kinesis-source-ingested',
      ),
      converts: converts(r),
      zones: zonesOf(r),
      partitions: switchedOn(r, 'DynamicPartitioningConfiguration'),
      decompresses: decompresses(r),
      toTables: r.value('IcebergDestinationConfiguration') !== undefined,
    }),
  },
  usage: {
    ingestedGb: { unit: 'GB per month, each record rounded up to 5 KB', assume: 100 },
    partitionObjects: { unit: 'thousand objects per month that partitions deliver', assume: 10 },
  },
  charges: ({ source, converts: toColumns, zones, toTables, partitions, decompresses: opensLogs }, use) => [
    perUse('Data ingested', source, use.ingestedGb),
    ...provided(toColumns, [perUse('Format conversion', 'data-firehose/format-conversion', use.ingestedGb)]),
    ...provided(partitions, [
      perUse('Dynamic partitioning', 'data-firehose/dynamic-partitioning-data', use.ingestedGb),
      perUse('Objects of partitions', 'data-firehose/dynamic-partitioning-objects', use.partitionObjects),
    ]),
    ...provided(opensLogs, [
      perUse('Decompression of logs', 'data-firehose/cloudwatch-logs-decompression', use.ingestedGb),
    ]),
    ...(toTables
      ? [perUse('Delivery to tables', 'data-firehose/delivery-to-apache-iceberg-tables', use.ingestedGb)]
      : []),
    ...(zones === undefined
      ? []
      : [
          perHour('Delivery into a network', 'data-firehose/vpc-delivery-per-az', zones),
          perUse('Data delivered into a network', 'data-firehose/vpc-delivery-data', use.ingestedGb),
        ]),
  ],
});

function switchedOn(r: Resource, option: string): Maybe<boolean> {
  return r.flag(`${S3}.${option}.Enabled`) ?? false;
}

function converts(r: Resource): Maybe<boolean> {
  const option = 'DataFormatConversionConfiguration';
  return r.flag(`${S3}.${option}.Enabled`) ?? r.value(`${S3}.${option}`) !== undefined;
}

/** A processor that opens logs of CloudWatch, which come compressed. */
function decompresses(r: Resource): Maybe<boolean> {
  const processors = lift(r.list(`${S3}.ProcessingConfiguration.Processors`), (all) =>
    all.some((processor) => processor.text('Type') === 'Decompression'),
  );
  return lift2(switchedOn(r, 'ProcessingConfiguration'), processors, (on, opens) => on && opens);
}

function zonesOf(r: Resource): Maybe<number> | undefined {
  const path = IN_NETWORKS.map((name) => `${name}.VpcConfiguration`).find((each) => r.value(each) !== undefined);
  return path === undefined ? undefined : countOf(r, `${path}.SubnetIds`);
}
