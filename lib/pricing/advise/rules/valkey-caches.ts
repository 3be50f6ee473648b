import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

const TYPES = ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::ServerlessCache'];

export const valkeyCaches: Rule = {
  name: 'valkey-caches',
  change: 'run Redis OSS caches on Valkey',
  effort: 'low',
  risk: 'low',
  caution: 'the engine version and its parameter group change with it',
  scope: 'everywhere',
  proposals: (inventory) =>
    TYPES.flatMap((type) => inventory.ofType(type))
      .filter((cache) => known(cache.text('Engine'))?.toLowerCase() === 'redis')
      .map((cache) => ({ says: 'redis → valkey', billed: [cache], changes: [set(cache, { Engine: 'valkey' })] })),
};
