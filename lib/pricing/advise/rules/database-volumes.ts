import type { Resource } from '../../readers/resource';
import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

/** IOPS that gp3 includes, by size. Source: Amazon RDS User Guide, "gp3 storage". */
const GP3 = { iops: 3000, stripedIops: 12_000, stripedFromGib: 400 };
const NOT_STRIPED_ALIKE = /^(sqlserver|oracle)-/;

export const databaseVolumes: Rule = {
  name: 'database-volumes',
  change: 'move databases from io1 to gp3 where it includes the same IOPS',
  effort: 'low',
  risk: 'medium',
  caution: 'latency is less steady; the volume is changed while it is in use, and is slower meanwhile',
  scope: 'everywhere',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::RDS::DBInstance')
      .filter((database) => known(database.text('StorageType')) === 'io1')
      .filter((database) => (known(database.number('Iops')) ?? Infinity) <= includedIops(database))
      .map((database) => ({
        says: 'io1 → gp3',
        billed: [database],
        changes: [set(database, { StorageType: 'gp3', Iops: undefined })],
      })),
};

function includedIops(database: Resource): number {
  const sizeGib = known(database.number('AllocatedStorage')) ?? 0;
  const engine = known(database.text('Engine')) ?? '';
  return sizeGib < GP3.stripedFromGib || NOT_STRIPED_ALIKE.test(engine) ? GP3.iops : GP3.stripedIops;
}
