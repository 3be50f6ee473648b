import type { Row } from './csv';
import { amount, entry, type Entry } from './entry';

/** A table of hourly prices per instance type: its file, its cloud, and how its columns make the key. */
export interface Family {
  readonly file: string;
  readonly cloud: 'aws' | 'azure';
  /** Key, with `{column}` for what a column says and a star for the instance type. */
  readonly key: string;
  /** Column that names the instance type. */
  readonly instance: string;
}

const EC2: Family = { file: 'ec2.csv', cloud: 'aws', key: 'ec2/*/{os}', instance: 'instance_type' };

/** The supplement to {@link EC2}. */
export const MORE_INSTANCES: Family = { ...EC2, file: 'ec2-more.csv' };

/** Every table of instances. */
export const INSTANCES: readonly Family[] = [
  EC2,
  {
    file: 'ec2-reserved.csv',
    cloud: 'aws',
    key: 'ec2-reserved/*/{term}/{payment}/{offering}',
    instance: 'instance_type',
  },
  { file: 'rds.csv', cloud: 'aws', key: 'rds/{engine}/{deployment}/*', instance: 'class' },
  { file: 'elasticache.csv', cloud: 'aws', key: 'elasticache/{engine}/*', instance: 'node_type' },
  { file: 'opensearch.csv', cloud: 'aws', key: 'opensearch/instance/*', instance: 'instance_type' },
  { file: 'redshift.csv', cloud: 'aws', key: 'redshift/node/*', instance: 'node_type' },
  { file: 'msk.csv', cloud: 'aws', key: 'msk/{broker_kind}/*', instance: 'broker_type' },
  { file: 'mq.csv', cloud: 'aws', key: 'mq/{engine}/{deployment}/*', instance: 'broker_type' },
  { file: 'neptune.csv', cloud: 'aws', key: 'neptune/{storage_kind}/*', instance: 'class' },
  { file: 'docdb.csv', cloud: 'aws', key: 'documentdb/{storage_kind}/*', instance: 'class' },
  { file: 'azure-vm.csv', cloud: 'azure', key: 'virtual-machines/*/{os}', instance: 'size' },
];

/** The rates of a table of instances. */
export function instanceEntries(family: Family, rows: readonly Row[]): Entry[] {
  return rows.map((row) =>
    entry(
      {
        cloud: family.cloud,
        region: row.get('region'),
        pattern: family.key.replace(/\{(\w+)\}/g, (_, column: string) => row.get(column)),
        // Some of Azure's names end in spaces.
        name: row.get(family.instance).trim(),
      },
      {
        unit: 'hour',
        tiers: [{ from: 0, usd: amount(row, 'usd_per_hour') }],
        asOf: row.get('as_of'),
        source: row.get('source'),
      },
      row,
    ),
  );
}
