import { retypedDatabases } from '../databases';
import type { Successors } from '../families';
import type { Rule } from '../rule';

const GRAVITON: Successors = { t3: 't4g', m5: 'm6g', m6i: 'm6g', r5: 'r6g', r6i: 'r6g' };

/** Engines that do not run on Graviton have no price there, so nothing is said of them. */
export const gravitonDatabases: Rule = {
  name: 'graviton-databases',
  change: 'run databases on Graviton',
  effort: 'low',
  risk: 'low',
  caution: 'the engine version has to know the class; the change interrupts the database',
  scope: 'everywhere',
  proposals: retypedDatabases(GRAVITON),
};
