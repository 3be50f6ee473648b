import { usageOf, type Mapping } from './product';

const ENGINES: Readonly<Record<string, string>> = {
  MySQL: 'mysql',
  PostgreSQL: 'postgresql',
  MariaDB: 'mariadb',
  'Aurora MySQL': 'aurora-mysql',
  'Aurora PostgreSQL': 'aurora-postgresql',
};

/** By deployment and kind of usage: what stands behind the engine's name in a key, and the deployment. */
const DEPLOYMENTS: Readonly<Record<string, { readonly storage: string; readonly deployment: string }>> = {
  'Single-AZ InstanceUsage': { storage: '', deployment: 'single-az' },
  'Single-AZ InstanceUsageIOOptimized': { storage: '-io-optimized', deployment: 'single-az' },
  'Multi-AZ Multi-AZUsage': { storage: '', deployment: 'multi-az' },
};

/** On-demand instances of the engines that need no licence. Source: AWS Price List, offer AmazonRDS. */
export const rds: Mapping = (row) => {
  const engine = ENGINES[row('Database Engine')];
  const [usage = ''] = usageOf(row).split(':');
  const deployed = DEPLOYMENTS[`${row('Deployment Option')} ${usage}`];
  const wanted =
    row('Product Family') === 'Database Instance' &&
    row('License Model').toLowerCase() === 'no license required' &&
    row('Unit') === 'Hrs';
  if (!wanted || engine === undefined || deployed === undefined) return undefined;
  return { key: `rds/${engine}${deployed.storage}/${deployed.deployment}/${row('Instance Type')}`, unit: 'hour' };
};
