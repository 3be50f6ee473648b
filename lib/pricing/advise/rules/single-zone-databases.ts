import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

export const singleZoneDatabases: Rule = {
  name: 'single-zone-databases',
  change: 'run databases without a standby outside production',
  effort: 'low',
  risk: 'medium',
  caution: 'maintenance and a failure of the zone interrupt the database',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::RDS::DBInstance')
      .filter((database) => known(database.flag('MultiAZ')) === true)
      .map((database) => ({
        says: 'Multi-AZ → one zone',
        billed: [database],
        changes: [set(database, { MultiAZ: false })],
      })),
};
