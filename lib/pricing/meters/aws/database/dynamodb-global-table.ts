import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, type Charge } from '../../charge';

import { given } from '../facts/given';
import { fixed, type Bounds } from '../facts/load';

import { isOnDemand, sumOf, tableClassOf, type TableFacts } from './dynamodb-table';

/** A table with copies in several regions; those elsewhere are billed at the prices of their own region. */
export function globalTableFacts(r: Resource): TableFacts {
  const listed = r.list('Replicas');
  const replicas = isUnknown(listed) ? [] : listed;
  const local = replicas.find((replica) => replica.text('Region') === r.region);
  const others = replicas.filter((replica) => replica !== local);
  return {
    tableClass: tableClassOf(local?.text('TableClass')),
    onDemand: isOnDemand(r),
    reads: isUnknown(listed) ? fixed(listed) : unitsOf(local ?? r, 'Read'),
    writes: unitsOf(r, 'Write'),
    replicates: others.length > 0,
    continuousBackup: local?.flag('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled') ?? false,
    sendsToKinesis: local?.value('KinesisStreamSpecification') !== undefined,
    elsewhere: isUnknown(listed) ? [perMonth('Copies in other regions', listed)] : others.map(copy),
  };
}

function copy(replica: Properties): Charge {
  const region = given(replica.text('Region'), 'Region');
  const why = lift(region, (name): Maybe<string> => new Unknown(`it is billed at the prices of ${name}`));
  return perMonth('Copy in another region', why);
}

/** Of the table and of each index, which has units of its own. */
function unitsOf(properties: Properties, kind: 'Read' | 'Write'): Bounds {
  const indexes = properties.list('GlobalSecondaryIndexes');
  if (isUnknown(indexes)) return fixed(indexes);
  return sumOf([properties, ...indexes].map((each) => scaled(each, kind)));
}

function scaled(properties: Properties, kind: 'Read' | 'Write'): Bounds {
  const settings = `${kind}ProvisionedThroughputSettings`;
  const units = properties.number(`${settings}.${kind}CapacityUnits`);
  if (units !== undefined) return fixed(units);
  const scaling = `${settings}.${kind}CapacityAutoScalingSettings`;
  return {
    least: given(properties.number(`${scaling}.MinCapacity`), `${scaling}.MinCapacity`),
    most: given(properties.number(`${scaling}.MaxCapacity`), `${scaling}.MaxCapacity`),
  };
}
