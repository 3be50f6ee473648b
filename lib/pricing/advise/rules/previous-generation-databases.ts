import { retypedDatabases } from '../databases';
import type { Successors } from '../families';
import type { Rule } from '../rule';

/** Source: Amazon RDS User Guide, "DB instance class types". */
const SUCCESSORS: Successors = { t2: 't3', m3: 'm5', m4: 'm5', r3: 'r5', r4: 'r5' };

export const previousGenerationDatabases: Rule = {
  name: 'previous-generation-databases',
  change: 'move databases to a current generation of their instance class',
  effort: 'low',
  risk: 'medium',
  caution: 'the engine version has to know the class; the change interrupts the database',
  scope: 'everywhere',
  proposals: retypedDatabases(SUCCESSORS),
};
