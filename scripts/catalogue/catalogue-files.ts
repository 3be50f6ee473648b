import { GLOBAL, groupOf, ratesPath } from '../../lib/pricing/catalogue/layout';
import { serviceOf } from '../../lib/pricing/catalogue/rates-file';
import { compare, renderRates } from '../../lib/pricing/catalogue/render-rates';
import type { Row } from './csv';
import type { Entry } from './entry';
import { freeEverywhere, whereItHolds } from './everywhere';
import { renderAwsInstanceTypes, renderAzureInstanceTypes } from './instance-types';
import { INSTANCES, MORE_INSTANCES, instanceEntries } from './instances';
import { factRows, factSources } from './facts';
import { holeRows } from './holes';
import { groupBy, unique, withSupplement } from './merge';
import { QUOTATIONS, quotationSources } from './quotations';
import { checkNames, serviceEntries } from './services';
import { documentSource, renderSources, repositorySource } from './sources';

/** The packaged catalogue: path below `data/` to text. `table` gives the rows of a price table by its file name. */
export function catalogueFiles(table: (file: string) => readonly Row[]): ReadonlyMap<string, string> {
  const services = table('services.csv');
  const moreServices = table('services-more.csv');
  const moreInstances = table(MORE_INSTANCES.file);
  const facts = table('facts-2026-11.csv');
  const quotations = table(QUOTATIONS);
  const regions = awsRegions(services);
  const single = [...quotations, ...factRows(facts, regions)];
  const holes = holeRows(table('regions/aws-services-holes.csv'), regions);
  checkNames([...services, ...moreServices, ...single, ...holes]);

  const tables = withSupplement(
    unique([
      ...serviceEntries(services).map(whereItHolds),
      ...INSTANCES.flatMap((family) => instanceEntries(family, table(family.file))),
    ]),
    unique([...serviceEntries(moreServices).map(whereItHolds), ...instanceEntries(MORE_INSTANCES, moreInstances)]),
  );
  const priced = [single, holes].reduce<readonly Entry[]>(
    (known, rows) => withSupplement(known, unique(serviceEntries(rows))),
    tables,
  );
  const entries = [...priced, ...freeEverywhere(priced)];
  const bills = [...moreServices, ...moreInstances, ...single].filter((row) => row.get('confidence') === 'bill');
  const sources = [
    ...table('sources.csv').map(repositorySource),
    ...table('sources-more.csv').map(documentSource),
    ...quotationSources(quotations),
    ...factSources(facts),
    ...table('regions/sources-regions.csv').map(documentSource),
  ];

  return new Map([
    ...ratesFiles(entries),
    ['regions', renderRegions(entries)],
    ['sources', renderSources(sources, sourcesOf(entries), new Set(bills.map((row) => row.get('source'))))],
    ['aws/instance-types', renderAwsInstanceTypes(table('ec2-types.csv'))],
    ['azure/instance-types', renderAzureInstanceTypes(table('azure-vm-types.csv'))],
  ]);
}

function awsRegions(services: readonly Row[]): readonly string[] {
  const regions = services.filter((row) => row.get('cloud') === 'aws').map((row) => row.get('region'));
  return [...new Set(regions)].filter((region) => region !== GLOBAL);
}

function ratesFiles(entries: readonly Entry[]): [string, string][] {
  const files = groupBy(entries, (member) => `${member.cloud} ${member.region} ${group(member)}`);
  return [...files].map(([title, members]) => {
    const [cloud = '', region = '', name = ''] = title.split(' ');
    return [ratesPath(cloud, region, name), renderRates(title, members)];
  });
}

/** Region by region: how many rates there are, how new the newest is, and in which files they lie. */
function renderRegions(entries: readonly Entry[]): string {
  const regions = groupBy(entries, ({ cloud, region }) => `${cloud} ${region}`);
  const lines = [...regions].map(([region, members]) => {
    const newest = members.map(({ rate }) => rate.asOf).reduce((a, b) => (a > b ? a : b));
    return [region, members.length, newest, ...[...new Set(members.map(group))].sort(compare)].join(' ');
  });
  return ['# groundplan.regions/1: cloud region rates newest groups', ...lines.sort(compare), ''].join('\n');
}

function group({ rate }: Entry): string {
  return groupOf(serviceOf(rate.key));
}

function sourcesOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(({ rate }) => rate.source));
}
