/**
 * The price of a CDK app as a check at synthesis. Needs `aws-cdk-lib`; loads no other engine, and none of the patterns.
 *
 * @packageDocumentation
 */
import { dirname, sep } from 'node:path';
import type {
  IPolicyValidationContext,
  IPolicyValidationPlugin,
  PolicyValidationPluginReport,
  PolicyViolation,
} from 'aws-cdk-lib';
import {
  estimate,
  packagedCatalogue,
  readInputs,
  type Catalogue,
  type Estimate,
  type EstimatedResource,
  type Resource,
  type UsagePolicy,
} from '../pricing';
import type { BudgetVerdict } from '../reports/budget';
import { checkBudgets, judgeBudgets, resourcesIn, type Budget } from '../reports/budgets';
import { rangeToCents, toCents } from '../reports/cents';
import { money } from '../reports/figures';

export type { Budget, BudgetScope } from '../reports/budgets';

/** Most expensive resources that a report names. */
const MOST_RESOURCES = 5;

/** Properties of {@link CostValidation}. */
export interface CostValidationProps {
  /** What all stacks may cost together, in USD per month at list prices, as expected. */
  readonly budget: number;

  /**
   * Budgets of stacks by name, and of all that has a tag.
   *
   * @default - none
   */
  readonly parts?: readonly Budget[];

  /**
   * What becomes of an app that costs more: its synthesis fails, or says so and goes on.
   *
   * @default 'fail'
   */
  readonly onExceeded?: 'fail' | 'warn';

  /**
   * Region of stacks that name none.
   *
   * @default - such a stack cannot be priced, and the validation fails
   */
  readonly region?: string;

  /**
   * What becomes of use that no template tells.
   *
   * @default 'default' - some is assumed
   */
  readonly usage?: UsagePolicy;

  /**
   * Prices.
   *
   * @default - the list prices in the package
   */
  readonly catalogue?: Catalogue;
}

/**
 * Prices the templates of an app when it is synthesised, and holds them to a monthly budget. No network is used.
 *
 * ```ts
 * import { Validations } from 'aws-cdk-lib';
 * import { CostValidation } from 'groundplan/aws-cdk/cost';
 *
 * Validations.of(app).addPlugins(new CostValidation({ budget: 1500 }));
 * ```
 */
export class CostValidation implements IPolicyValidationPlugin {
  readonly name = 'groundplan-cost';
  readonly ruleIds = ['monthly-budget'];

  constructor(private readonly props: CostValidationProps) {}

  /**
   * Prices the stacks that the context names. Called by the CDK.
   *
   * @throws InputError when a stack names no region, or a budget is of a stack or a tag that nothing has
   */
  validate({ templatePaths }: IPolicyValidationContext): PolicyValidationPluginReport {
    const { budget, parts = [], onExceeded = 'fail' } = this.props;
    const { region, usage = 'default', catalogue = packagedCatalogue() } = this.props;
    const { resources } = readInputs(assembliesOf(templatePaths), { ...(region !== undefined && { region }) });
    checkBudgets(parts, resources, 'parts');
    const budgets: readonly Budget[] = [{ scope: { kind: 'all' }, limit: budget }, ...parts];
    const priced = estimate(resources, { catalogue, usage });
    const violations = judgeBudgets(budgets, resources, priced).flatMap((verdict, at) => {
      const own = resourcesIn(budgets[at]?.scope ?? { kind: 'all' }, resources);
      return verdict.status === 'exceeded' ? [violationOf(verdict, own, priced, onExceeded)] : [];
    });
    return {
      success: violations.length === 0 || onExceeded === 'warn',
      violations,
      metadata: { monthly: money(rangeToCents(priced.monthly).expected), budget: money(toCents(budget)) },
    };
  }
}

/** The assemblies that templates stand in. One that is nested in another is read with it. */
function assembliesOf(templatePaths: readonly string[]): readonly string[] {
  const directories = [...new Set(templatePaths.map((path) => dirname(path)))];
  return directories.filter((inner) => !directories.some((outer) => inner.startsWith(outer + sep)));
}

function violationOf(
  { limit, part }: BudgetVerdict,
  own: readonly Resource[],
  { monthly, resources }: Estimate,
  onExceeded: 'fail' | 'warn',
): PolicyViolation {
  const [expected, most] = [rangeToCents(part?.monthly ?? monthly).expected, toCents(limit)];
  const ids = new Set(own.map(({ id }) => id));
  const priced = resources.filter(({ id }) => ids.has(id));
  const what = part === undefined ? 'a month' : `a month of ${part.name}`;
  return {
    ruleName: 'monthly-budget',
    description: `${what} is expected to cost ${money(expected)}, ${money(expected - most)} over the budget of ${money(most)}${gapsIn(priced)}`,
    severity: onExceeded === 'warn' ? 'warning' : 'error',
    fix: 'see "groundplan price" for where the money goes, and "groundplan advise" for how to spend less',
    violatingResources: dearestOf(priced).map(({ logicalId, source }) => ({
      resourceLogicalId: logicalId,
      templatePath: source,
      locations: ['Properties'],
    })),
  };
}

function gapsIn(resources: readonly EstimatedResource[]): string {
  const gaps = resources.filter(({ status }) => status === 'unpriced' || status === 'unknown').length;
  return gaps === 0 ? '' : `, and ${gaps} ${gaps === 1 ? 'resource has' : 'resources have'} no price`;
}

function dearestOf(resources: readonly EstimatedResource[]): readonly EstimatedResource[] {
  return [...resources].sort((a, b) => b.monthly.expected - a.monthly.expected).slice(0, MOST_RESOURCES);
}
