import { groupBy } from '../../group-by';
import { add, ZERO, type Range } from '../../range';

/** What is said of an environment to who pays for it. */
export interface Paid {
  readonly name: string;
  /** @default - nobody is named */
  readonly costCentre?: string;
}

/** Environments that one cost centre pays for. */
export interface CostCentre<Environment> {
  /** @default - nobody is named */
  readonly name?: string;
  readonly environments: readonly Environment[];
}

/** Environments by who pays for them, in their order. None where one cost centre, or nobody who is named, pays for all. */
export function byCostCentre<Environment extends Pick<Paid, 'costCentre'>>(
  environments: readonly Environment[],
): readonly CostCentre<Environment>[] {
  const groups = [...groupBy(environments, ({ costCentre }) => costCentre)];
  if (groups.length < 2) return [];
  return groups.map(([name, own]) => ({ ...(name !== undefined && { name }), environments: own }));
}

/** A cost centre as it is printed. */
export interface PrintedCostCentre {
  readonly name: string;
  /** What it pays for. */
  readonly environments: string;
  /** In whole cents. */
  readonly cents: Range;
}

export const COST_CENTRES_TITLE = 'Who pays';

/** Where nobody is named. */
export const NO_COST_CENTRE = 'no cost centre';

/** Who pays how much, where several do. @param shares - what is printed of each environment, in whole cents */
export function printedCostCentres(
  environments: readonly Paid[],
  shares: readonly Range[],
): readonly PrintedCostCentre[] {
  const paid = environments.map(({ name, costCentre }, at) => ({
    ...{ name, cents: shares[at] ?? ZERO },
    ...(costCentre !== undefined && { costCentre }),
  }));
  return byCostCentre(paid).map((centre) => ({
    name: centre.name ?? NO_COST_CENTRE,
    environments: centre.environments.map(({ name }) => name).join(', '),
    cents: centre.environments.reduce((sum, { cents }) => add(sum, cents), ZERO),
  }));
}
