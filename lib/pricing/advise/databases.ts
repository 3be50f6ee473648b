import type { Resource } from '../readers/resource';
import type { Inventory } from './inventory';

const TYPES = ['AWS::RDS::DBInstance', 'AWS::DocDB::DBInstance', 'AWS::Neptune::DBInstance'];

/** Instances of databases, those in clusters among them. */
export function databaseInstances(inventory: Inventory): readonly Resource[] {
  return TYPES.flatMap((type) => inventory.ofType(type));
}
