import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../facts/count';

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
      toTables: r.value('IcebergDestinationConfiguration') !== undefined,
    }),
  },
  usage: { ingestedGb: { unit: 'GB per month, each record rounded up to 5 KB', assume: 100 } },
  charges: ({ source, converts: toColumns, zones, toTables }, use) => [
    perUse('Data ingested', source, use.ingestedGb),
    ...provided(toColumns, [perUse('Format conversion', 'data-firehose/format-conversion', use.ingestedGb)]),
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

function converts(r: Resource): Maybe<boolean> {
  const path = 'ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration';
  return r.flag(`${path}.Enabled`) ?? r.value(path) !== undefined;
}

function zonesOf(r: Resource): Maybe<number> | undefined {
  const path = IN_NETWORKS.map((name) => `${name}.VpcConfiguration`).find((each) => r.value(each) !== undefined);
  return path === undefined ? undefined : countOf(r, `${path}.SubnetIds`);
}
