import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { LOAD, perHourOfLoad, type Bounds } from '../../facts/load';
import { sumOf } from '../../facts/sum';

import { auroraCapacity } from './aurora';
import { vcpusOf } from './vcpus';

/** The fewest virtual processors that are billed for an instance. */
const MIN_VCPUS = 2;

/** The fewest capacity units that are billed for a proxy. */
const MIN_UNITS = 8;

/**
 * Billed by the hour for each virtual processor of the databases behind it, or for each capacity unit of those without servers.
 * Source: Amazon RDS Proxy pricing.
 */
export const rdsProxy = meter({
  reads: {
    'AWS::RDS::DBProxy': (r) => {
      const databases = databasesBehind(r);
      const serverless = databases.filter(isServerless);
      const servers = databases.filter((database) => !isServerless(database));
      return {
        vcpus: servers.length === 0 && serverless.length > 0 ? undefined : vcpusOfAll(servers),
        units: serverless.length === 0 ? undefined : unitsOfAll(serverless),
      };
    },
  },
  usage: { load: LOAD },
  charges: ({ vcpus, units }, use) => [
    ...(vcpus === undefined ? [] : [perHour('Virtual processors behind the proxy', 'rds/rds-proxy', vcpus)]),
    ...(units === undefined
      ? []
      : [perHourOfLoad('Capacity units behind the proxy', 'rds/rds-proxy-aurora-serverless-v2', units, use.load)]),
  ],
});

function databasesBehind(proxy: Resource): readonly Resource[] {
  return proxy
    .referrers('AWS::RDS::DBProxyTargetGroup', 'DBProxyName')
    .flatMap((group) => [group.target('DBInstanceIdentifiers.0'), group.target('DBClusterIdentifiers.0')])
    .filter((database) => database !== undefined)
    .flatMap((database) => [database, ...database.referrers('AWS::RDS::DBInstance', 'DBClusterIdentifier')])
    .filter(({ type }) => type === 'AWS::RDS::DBInstance');
}

function isServerless(database: Resource): boolean {
  return database.text('DBInstanceClass') === 'db.serverless';
}

function vcpusOfAll(databases: readonly Resource[]): Maybe<number> {
  if (databases.length === 0) return new Unknown('the databases behind it are not among the inputs');
  return sumOf(databases.map(vcpusOfDatabase));
}

function vcpusOfDatabase(database: Resource): Maybe<number> {
  const vcpus = lift(given(database.text('DBInstanceClass'), 'DBInstanceClass'), vcpusOf);
  return isUnknown(vcpus) ? vcpus : Math.max(MIN_VCPUS, vcpus);
}

/** Units of all databases without servers, each between the bounds of its cluster. */
function unitsOfAll(databases: readonly Resource[]): Bounds {
  const bounds = databases.map((database) => auroraCapacity(database.target('DBClusterIdentifier')));
  const sum = (of: (each: Bounds) => Maybe<number>): Maybe<number> =>
    lift(
      bounds.map(of).reduce((total, each) => lift2(total, each, (a, b) => a + b)),
      (units) => Math.max(MIN_UNITS, units),
    );
  return { minimum: sum(({ minimum }) => minimum), maximum: sum(({ maximum }) => maximum) };
}
