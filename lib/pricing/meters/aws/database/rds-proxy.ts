import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';

import { vcpusOf } from './vcpus';

/** The fewest virtual processors that are billed for an instance. */
const LEAST_VCPUS = 2;

/** Billed by the hour for each virtual processor of the databases behind it. Source: Amazon RDS Proxy pricing. */
export const rdsProxy = meter({
  reads: { 'AWS::RDS::DBProxy': (r) => ({ vcpus: vcpusBehind(r) }) },
  charges: ({ vcpus }) => [perHour('Virtual processors behind the proxy', 'rds/rds-proxy', vcpus)],
});

function vcpusBehind(proxy: Resource): Maybe<number> {
  const databases = proxy
    .referrers('AWS::RDS::DBProxyTargetGroup', 'DBProxyName')
    .flatMap((group) => [group.target('DBInstanceIdentifiers.0'), group.target('DBClusterIdentifiers.0')])
    .filter((database) => database !== undefined)
    .flatMap((database) => [database, ...database.referrers('AWS::RDS::DBInstance', 'DBClusterIdentifier')])
    .filter(({ type }) => type === 'AWS::RDS::DBInstance');
  if (databases.length === 0) return new Unknown('the databases behind it are not among the inputs');
  return databases.map(vcpusOfDatabase).reduce((sum, each) => lift2(sum, each, (a, b) => a + b));
}

function vcpusOfDatabase(database: Resource): Maybe<number> {
  const instanceClass = given(database.text('DBInstanceClass'), 'DBInstanceClass');
  if (instanceClass === 'db.serverless') return new Unknown('a serverless database is billed by its capacity units');
  const vcpus = lift(instanceClass, vcpusOf);
  return isUnknown(vcpus) ? vcpus : Math.max(LEAST_VCPUS, vcpus);
}
