import { listed } from '../../located/listed';
import { nearest } from '../../located/nearest';
import { InputError, type Problem } from '../../problem';
import type { Estimate, EstimatedResource } from '../estimate/model';
import { sumUsd } from '../estimate/usd';
import type { Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import { judge, judgePart, type BudgetVerdict, type Priced } from './budget';

/** What a budget is held against: everything, a stack with those nested in it, or all that has a tag. */
export type BudgetScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'stack'; readonly stack: string }
  | { readonly kind: 'tag'; readonly key: string; readonly value: string };

/** What a month may cost. */
export interface Budget {
  readonly scope: BudgetScope;
  /** USD per month. */
  readonly limit: number;
}

/**
 * Holds each budget against what it is of, in their order.
 *
 * @param resources - those that were priced
 */
export function judgeBudgets(
  budgets: readonly Budget[],
  resources: readonly Resource[],
  estimate: Estimate,
): readonly BudgetVerdict[] {
  return budgets.map(({ scope, limit }) =>
    scope.kind === 'all'
      ? judge(limit, estimate)
      : judgePart(limit, nameOf(scope), pricedIn(scope, resources, estimate)),
  );
}

/** What a budget is of. A stack pays for the data that leaves it, and what is made elsewhere may have any tag. */
export function pricedIn(scope: BudgetScope, resources: readonly Resource[], estimate: Estimate): Priced {
  const own = estimatedIn(scope, resources, estimate.resources);
  return { monthly: sumUsd(own.map(({ monthly }) => monthly)), resources: own };
}

function estimatedIn(
  scope: BudgetScope,
  resources: readonly Resource[],
  estimated: readonly EstimatedResource[],
): readonly EstimatedResource[] {
  switch (scope.kind) {
    case 'all':
      return estimated;
    case 'stack':
      return estimated.filter(({ stack }) => isWithin(scope.stack, stack));
    case 'tag': {
      const own = resources.filter((resource) => isIn(scope, resource) || resource.madeElsewhere !== undefined);
      const ids = new Set(own.map(({ id }) => id));
      return estimated.filter(({ id }) => ids.has(id));
    }
  }
}

/** Says which budgets by tag are of less than they may be, because only the deployment knows some tags. */
export function notesOnBudgets(budgets: readonly Budget[], resources: readonly Resource[]): readonly string[] {
  return budgets.flatMap(({ scope }) => {
    if (scope.kind !== 'tag') return [];
    const [first, ...rest] = resources.filter((resource) => mayHave(scope.key, resource));
    if (first === undefined) return [];
    const others = rest.length === 0 ? '' : ` and ${rest.length} more`;
    return [`the budget of ${nameOf(scope)} is without ${first.id}${others}, whose tag ${scope.key} is not known`];
  });
}

/**
 * Refuses budgets of what is not there: they would hold whatever is deployed.
 *
 * @param where - where the budgets stand, e.g. `--budget`
 * @throws InputError
 */
export function checkBudgets(budgets: readonly Budget[], resources: readonly Resource[], where: string): void {
  const problems = budgets.flatMap(({ scope }) =>
    scope.kind === 'all' || resources.some((resource) => isIn(scope, resource))
      ? []
      : [absent(scope, resources, where)],
  );
  if (problems.length > 0) throw new InputError(problems);
}

function isIn(scope: BudgetScope, resource: Resource): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'stack':
      return isWithin(scope.stack, resource.stack);
    case 'tag':
      return !isUnknown(resource.tags) && resource.tags.get(scope.key) === scope.value;
  }
}

/** Whether a stack is another one, or nested in it. */
function isWithin(outer: string, stack: string): boolean {
  return stack === outer || stack.startsWith(`${outer}/`);
}

function mayHave(key: string, { tags }: Resource): boolean {
  return isUnknown(tags) || isUnknown(tags.get(key));
}

function nameOf(scope: Exclude<BudgetScope, { kind: 'all' }>): string {
  return scope.kind === 'stack' ? `stack ${scope.stack}` : `tag ${scope.key}=${scope.value}`;
}

function absent(scope: Exclude<BudgetScope, { kind: 'all' }>, resources: readonly Resource[], where: string): Problem {
  const names = scope.kind === 'stack' ? stacksIn(resources) : tagsIn(resources);
  const found = scope.kind === 'stack' ? scope.stack : `${scope.key}=${scope.value}`;
  const suggestion = nearest(found, names);
  return {
    path: [where],
    found: `the ${nameOf(scope)}, which no resource has`,
    expected: names.length === 0 ? `none: no resource has a ${scope.kind}` : `one of ${listed(names)}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}

function stacksIn(resources: readonly Resource[]): readonly string[] {
  return [...new Set(resources.map(({ stack }) => stack))];
}

function tagsIn(resources: readonly Resource[]): readonly string[] {
  const written = resources.flatMap(({ tags }) =>
    isUnknown(tags) ? [] : [...tags].flatMap(([key, value]) => (isUnknown(value) ? [] : [`${key}=${value}`])),
  );
  return [...new Set(written)];
}
