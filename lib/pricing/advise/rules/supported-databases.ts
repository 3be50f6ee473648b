import { SUPPORTED_VERSIONS } from '../../meters/aws/database/extended-support';
import type { Resource } from '../../readers/resource';
import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

const TYPES = ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'];

/** Databases in standard support cost the same after it, and so nothing is said of them. */
export const supportedDatabases: Rule = {
  name: 'supported-databases',
  change: 'upgrade databases that are past the standard support of their version',
  effort: 'high',
  risk: 'high',
  caution: 'a major version: try it on a copy first, with its parameter group, extensions and clients',
  scope: 'everywhere',
  proposals: (inventory) =>
    TYPES.flatMap((type) => inventory.ofType(type)).flatMap((database) => {
      const version = known(database.text('EngineVersion'));
      const supported = SUPPORTED_VERSIONS[known(database.text('Engine')) ?? ''];
      if (version === undefined || supported === undefined) return [];
      const changes = [set(database, { EngineVersion: supported })];
      return [{ says: `version ${version} → ${supported}`, billed: membersOf(database), changes }];
    }),
};

/** What is billed by the version: the instances of a cluster, and a cluster that has servers of its own. */
function membersOf(database: Resource): readonly Resource[] {
  return [database, ...database.referrers('AWS::RDS::DBInstance', 'DBClusterIdentifier')];
}
