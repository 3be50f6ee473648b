import type { Resource } from '../readers/resource';
import { successorOf, type Successors } from './families';
import type { Inventory } from './inventory';
import { retyped } from './retype';
import type { Rule } from './rule';

const TYPES = ['AWS::RDS::DBInstance', 'AWS::DocDB::DBInstance', 'AWS::Neptune::DBInstance'];

/** Proposals to run each instance of a database on the family that follows its own. */
export function retypedDatabases(successors: Successors): Rule['proposals'] {
  return (inventory) =>
    databaseInstances(inventory).flatMap((database) =>
      retyped(database, 'DBInstanceClass', (type) => successorOf(type, successors)),
    );
}

/** Instances of databases, those in clusters among them. */
export function databaseInstances(inventory: Inventory): readonly Resource[] {
  return TYPES.flatMap((type) => inventory.ofType(type));
}
