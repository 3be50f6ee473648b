import { catalogueOf, type Advice, type Catalogue, type ListedRate } from '../../../lib/pricing';
import { composed } from '../../../lib/pricing/advise/advise';
import { RULES } from '../../../lib/pricing/advise/rules';
import { usd } from '../price';
import { resourcesOf } from './advice';
import { database, HOURS, resource } from './templates';

const listed = (key: string, dollars: number, unit: string): ListedRate => ({
  cloud: 'aws',
  region: 'eu-west-1',
  key,
  unit,
  tiers: [{ from: 0, usd: dollars }],
  asOf: '2026-07-20',
  source: 'test',
});

test('a rule speaks up as soon as its price is there: 2 × 100 GB × ($0.149 - $0.119)', () => {
  const It = resource('AWS::OpenSearchService::Domain', {
    ClusterConfig: { InstanceType: 'm6g.large.search', InstanceCount: 2 },
    EBSOptions: { EBSEnabled: true, VolumeType: 'gp2', VolumeSize: 100 },
  });
  const [before, after] = [
    listed('opensearch/gp2-storage', 0.149, 'GB-month'),
    listed('opensearch/gp3-storage', 0.119, 'GB-month'),
  ];
  const rules = RULES.filter(({ name }) => name === 'search-volumes');
  const advice = (catalogue: Catalogue): readonly Advice[] => composed(resourcesOf({ It }), { catalogue }, rules);
  expect(advice(catalogueOf([before]))).toEqual([]);
  expect(advice(catalogueOf([before, after])).map(({ saving }) => saving.expected)).toEqual([6]);
});

test('a database leaves extended support where that has a price: 2 vCPUs at $0.10', () => {
  const It = database({ DBInstanceClass: 'db.m6g.large', EngineVersion: '5.7.44' });
  const prices = [
    listed('rds/mysql/single-az/db.m6g.large', 0.168, 'hour'),
    listed('rds/gp3-storage-single-az', 0.127, 'GB-month'),
    listed('rds/additional-backup-storage', 0.095, 'GB-month'),
  ];
  const rules = RULES.filter(({ name }) => name === 'supported-databases');
  const saved = (...more: ListedRate[]): readonly number[] =>
    composed(resourcesOf({ It }), { catalogue: catalogueOf([...prices, ...more]) }, rules).map(
      ({ saving }) => saving.expected,
    );
  expect(saved()).toEqual([]);
  expect(saved(listed('rds/extended-support-year-3', 0.1, 'hour'))).toEqual([usd(HOURS * 2 * 0.1)]);
});
