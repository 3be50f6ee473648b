import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

export const singleZoneReplication: Rule = {
  name: 'single-zone-replication',
  change: 'run DMS replication instances in one zone outside production',
  effort: 'low',
  risk: 'low',
  caution: 'a replication stops while its zone fails, and goes on from its last checkpoint',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::DMS::ReplicationInstance')
      .filter((instance) => known(instance.flag('MultiAZ')) === true)
      .map((instance) => ({
        says: 'Multi-AZ → one zone',
        billed: [instance],
        changes: [set(instance, { MultiAZ: false })],
      })),
};
