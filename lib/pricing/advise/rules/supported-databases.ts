import { supportedVersion } from '../../meters/aws/database/support-calendar';
import type { Resource } from '../../readers/resource';
import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

/** Types that state a version; those of one engine do not state it. */
const TYPES: Readonly<Record<string, string>> = {
  'AWS::RDS::DBInstance': '',
  'AWS::RDS::DBCluster': '',
  'AWS::DocDB::DBCluster': 'docdb',
  'AWS::ElastiCache::CacheCluster': '',
  'AWS::ElastiCache::ReplicationGroup': '',
};

/** Databases and caches in standard support cost the same after it, and so nothing is said of them. */
export const supportedDatabases: Rule = {
  name: 'supported-databases',
  change: 'upgrade databases and caches that are past the standard support of their version',
  effort: 'high',
  risk: 'high',
  caution: 'a major version: try it on a copy first, with its parameter group, extensions and clients',
  scope: 'everywhere',
  proposals: (inventory) =>
    Object.keys(TYPES)
      .flatMap((type) => inventory.ofType(type))
      .flatMap((database) => {
        const version = known(database.text('EngineVersion'));
        const supported = supportedVersion(known(database.text('Engine')) ?? TYPES[database.type] ?? '');
        if (version === undefined || supported === undefined) return [];
        const changes = [set(database, { EngineVersion: supported })];
        return [{ says: `version ${version} → ${supported}`, billed: membersOf(database), changes }];
      }),
};

/** What is billed by the version: the instances of a cluster, and a cluster that has servers of its own. */
function membersOf(database: Resource): readonly Resource[] {
  const members = ['AWS::RDS::DBInstance', 'AWS::DocDB::DBInstance'];
  return [database, ...members.flatMap((type) => database.referrers(type, 'DBClusterIdentifier'))];
}
