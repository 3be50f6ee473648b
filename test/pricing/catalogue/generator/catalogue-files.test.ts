import { catalogueFiles } from '../../../../scripts/catalogue/catalogue-files';
import { readCsv } from '../../../../scripts/catalogue/csv';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'services.csv': [
    'cloud,region,service,dimension,unit,tier_from,tier_to,usd,as_of,source',
    'aws,eu-west-1,NAT gateway,gateway,hour,,,0.048,2025-10-28,feed',
    'aws,eu-west-1,NAT gateway,data processed,GB,,,0.048,2025-10-28,feed',
    'aws,eu-west-1,RDS,"gp3 storage, single-AZ",GB-month,,,0.127,2025-10-28,feed',
  ],
  'services-more.csv': [
    'cloud,region,service,dimension,unit,tier_from,tier_to,usd,as_of,source,confidence',
    'aws,eu-west-1,NAT gateway,gateway,hour,,,0.099,2026-01-01,invoice,bill',
    'aws,eu-west-1,ECR,storage,GB-month,,,0.1,2026-01-01,invoice,bill',
  ],
  'ec2.csv': [
    'region,instance_type,os,usd_per_hour,as_of,source',
    'eu-west-1,m6i.large,linux,0.107,2025-11-04,feed',
    'eu-west-1,m6i.large,windows,0.199,2025-11-04,feed',
  ],
  'ec2-more.csv': ['region,instance_type,os,usd_per_hour,as_of,source,confidence'],
  'rds.csv': [
    'region,engine,deployment,class,usd_per_hour,as_of,source',
    'eu-west-1,mysql,multi-az,db.m5.large,0.378,2025-04-04,feed',
  ],
  'sources.csv': [
    'id,repository,file,commit,published,licence',
    'feed,someone/prices,prices.json,abc,2025-11-04,"MIT (README, package.json)"',
    'unused,someone/prices,more.json,abc,2025-11-04,MIT',
  ],
  'sources-more.csv': ['id,where,date,kind', 'invoice,an invoice,2026-01-01,lines of a bill'],
  'ec2-types.csv': [
    'instance_type,vcpu,memory_gib,arch,gpu,current_generation',
    'm6i.large,2,8,x86_64,,yes',
    'u.huge,832,1.14e+04,x86_64,,',
  ],
  'azure-vm-types.csv': ['size,vcpu,memory_gib,arch,gpu', 'Standard_B1ls,1,0,x86_64,'],
};

const files = build(TABLES);

/** A table that is not given has no rows. */
function build(tables: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return catalogueFiles((file) => readCsv((tables[file] ?? ['region']).join('\n'), file));
}

test('a price that the vendor sets once for all regions stands under global', () => {
  const moved = build({
    ...TABLES,
    'services.csv': [
      ...(TABLES['services.csv'] ?? []),
      'aws,us-east-1,Global Accelerator,accelerator,hour,,,0.025,2025-10-28,feed',
    ],
  });
  expect(moved.get('aws/global/services.rates')).toContain('[global-accelerator/*] hour\naccelerator 0.025 a\n');
  expect(moved.has('aws/us-east-1/services.rates')).toBe(false);
});

test('the services of a region share a file; tables stand where a supplement disagrees', () => {
  expect(files.get('aws/eu-west-1/services.rates')).toBe(
    [
      '# groundplan.rates/1 aws eu-west-1 services: 3 rates',
      '@ a 2025-10-28 feed',
      '@ b 2026-01-01 invoice',
      '[ecr/*] GB-month',
      'storage 0.1 b',
      '[nat-gateway/*]',
      'data-processed 0.048 a GB',
      'gateway 0.048 a hour',
      '',
    ].join('\n'),
  );
});

test('a large service has a file of its own, with a section for each kind of key', () => {
  expect(files.get('aws/eu-west-1/rds.rates')).toBe(
    [
      '# groundplan.rates/1 aws eu-west-1 rds: 2 rates',
      '@ a 2025-04-04 feed',
      '@ b 2025-10-28 feed',
      '[rds/*] GB-month',
      'gp3-storage-single-az 0.127 b',
      '[rds/mysql/multi-az/*] hour',
      'db.m5.large 0.378 a',
      '',
    ].join('\n'),
  );
});

test('the list of regions tells counts, dates and files', () => {
  expect(files.get('regions')?.split('\n')[1]).toBe('aws eu-west-1 7 2026-01-01 ec2 rds services');
});

test('only sources that are used are attributed, and bills are marked', () => {
  expect(files.get('sources')?.trimEnd().split('\n').slice(1)).toEqual([
    'feed | 2025-11-04 | price list | someone/prices: prices.json @ abc | MIT (README, package.json)',
    'invoice | 2026-01-01 | bill | an invoice | lines of a bill',
  ]);
});

test('instance types have plain numbers, and none has no memory', () => {
  expect(files.get('aws/instance-types')?.trimEnd().split('\n').slice(1)).toEqual([
    'm6i.large 2 8 x86_64 - yes',
    'u.huge 832 11400 x86_64 - -',
  ]);
  expect(files.get('azure/instance-types')?.trimEnd().split('\n').slice(1)).toEqual([]);
});

test('a rate of an unknown source is refused', () => {
  expect(() => build({ ...TABLES, 'sources-more.csv': ['id,where,date,kind'] })).toThrow(
    'found rates of unknown sources: invoice',
  );
});

const FACTS = [
  'cloud,region,service,dimension,unit,tier_from,tier_to,usd,as_of,source,confidence',
  'aws,eu-west-1,RDS,extended support year 3,vCPU-hour,,,0.224,2026-09-16,a published table,vendor',
  'aws,global,Direct Connect,dedicated port 1 Gbps (all but Japan),hour,,,0.30,2024-07-01,a list,vendor',
  'aws,eu-west-1,Data Firehose,"direct put, first 500 TB",GB,,,0.031,2026-11-29,several texts,text',
  'aws,eu-west-1,EC2,something else,hour,,,1,2026-11-29,several texts,text',
];

test('facts that are told in prose become rates: those the catalogue takes, with where they hold and where they end', () => {
  const withFacts = build({
    ...TABLES,
    'services.csv': [
      ...(TABLES['services.csv'] ?? []),
      'aws,ap-northeast-1,NAT gateway,gateway,hour,,,0.062,2025-10-28,feed',
    ],
    'facts-2026-11.csv': FACTS,
  });
  expect(withFacts.get('aws/eu-west-1/services.rates')?.trimEnd().split('\n').slice(1)).toEqual([
    '@ a 2024-07-01 fact-a-list-2024-07-01',
    '@ b 2025-10-28 feed',
    '@ c 2026-01-01 invoice',
    '@ d 2026-09-16 fact-a-published-table-2026-09-16',
    '@ e 2026-11-29 fact-several-texts-2026-11-29',
    '[aurora/*] vCPU-hour',
    'extended-support-year-3 0.224 d',
    '[data-firehose/*] GB',
    'direct-put-or-kinesis-source-ingested 0:0.031,512000:- e',
    '[direct-connect/*] hour',
    'dedicated-port-1gbps 0.3 a',
    '[ecr/*] GB-month',
    'storage 0.1 c',
    '[nat-gateway/*]',
    'data-processed 0.048 b GB',
    'gateway 0.048 b hour',
  ]);
  expect(withFacts.get('aws/ap-northeast-1/services.rates')).not.toContain('direct-connect');
  expect(withFacts.get('sources')).toContain(
    'fact-several-texts-2026-11-29 | 2026-11-29 | price list | several texts | independent texts that agree\n',
  );
});

test('an allowance of every region stands under global, and ends where it does', () => {
  const made = build({
    ...TABLES,
    'services.csv': [
      ...(TABLES['services.csv'] ?? []),
      'aws,us-east-1,EventBridge,Scheduler invocations (first 14M free),1M invocations,,,1.00,2025-10-28,feed',
    ],
  });
  expect(made.get('aws/us-east-1/services.rates')).toContain('scheduler-invocations 14:1 a\n');
  expect(made.get('aws/global/services.rates')).toContain('scheduler-invocations 0:0,14:- a\n');
});

test('holes are filled last, by the price list alone, and in regions that the tables have', () => {
  const filled = build({
    ...TABLES,
    'regions/aws-services-holes.csv': [
      'cloud,region,service,dimension,unit,tier_from,tier_to,usd,as_of,source,confidence',
      'aws,eu-west-1,RDS,"gp3 storage, single-AZ",GB-month,,,0.9,2024-09-28,holes,vendor',
      'aws,eu-west-1,RDS,"io2 storage, single-AZ",GB-month,,,0.138,2024-09-28,holes,vendor',
      'aws,eu-west-1,RDS,"io2 storage, multi-AZ",GB-month,,,0.276,2024-09-28,elsewhere,third-party',
      'aws,sa-east-1,RDS,"io2 storage, single-AZ",GB-month,,,0.238,2024-09-28,holes,vendor',
    ],
    'regions/sources-regions.csv': [
      'id,where,date,kind',
      'holes,someone/databases rds.json @ def,2024-09-28,MIT',
      'feed,a later copy of it,2026-01-01,MIT',
    ],
  });
  expect(filled.get('aws/eu-west-1/rds.rates')?.split('\n').slice(4, 7)).toEqual([
    '[rds/*] GB-month',
    'gp3-storage-single-az 0.127 c',
    'io2-storage-single-az 0.138 a',
  ]);
  expect(filled.has('aws/sa-east-1/rds.rates')).toBe(false);
  expect(filled.get('sources')?.trimEnd().split('\n').slice(1)).toEqual([
    'feed | 2025-11-04 | price list | someone/prices: prices.json @ abc | MIT (README, package.json)',
    'holes | 2024-09-28 | price list | someone/databases rds.json @ def | MIT',
    'invoice | 2026-01-01 | bill | an invoice | lines of a bill',
  ]);
});

test('a quotation is a figure with the document that quotes it', () => {
  const quoted = build({
    ...TABLES,
    'quotations.csv': [
      'cloud,region,service,dimension,unit,tier_from,tier_to,usd,as_of,source,confidence,where',
      'aws,eu-west-1,ECR,storage,GB-month,,,0.2,2026-08-17,quote,vendor,a document',
      'aws,eu-west-1,RDS,RDS Proxy,vCPU-hour,,,0.016,2026-08-17,quote,vendor,a document',
    ],
  });
  expect(quoted.get('aws/eu-west-1/rds.rates')).toContain('rds-proxy 0.016 c vCPU-hour\n');
  expect(quoted.get('aws/eu-west-1/services.rates')).toContain('storage 0.1 b\n');
  expect(quoted.get('sources')).toContain('quote | 2026-08-17 | price list | a document | quotes the price list\n');
});
