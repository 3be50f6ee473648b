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
  type EstimatedResource,
  type UsagePolicy,
} from '../pricing';
import { isFailed, type BudgetVerdict, type Priced } from '../pricing/budget/budget';
import { checkBudgets, judgeBudgets, pricedIn, type Budget } from '../pricing/budget/budgets';
import { rangeToCents, toCents } from '../pricing/estimate/cents';
import { missingIn } from '../pricing/estimate/missing';
import { money } from '../reports/formats/figures';
import { cannotTellSentence, exceededSentence } from './sentences';

export type { Budget, BudgetScope } from '../pricing/budget/budgets';

/** Most expensive resources that a report names. */
const MAX_RESOURCES = 5;

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
   * What happens when an app is over budget: its synthesis fails, or says so and goes on.
   *
   * @default 'fail'
   */
  readonly onExceeded?: 'fail' | 'warn';

  /**
   * What happens when it cannot be told whether an app is over budget, because something of it has no price: its synthesis
   * fails, or says so and goes on.
   *
   * @default 'fail'
   */
  readonly onMissing?: 'fail' | 'warn';

  /**
   * Region of stacks that name none.
   *
   * @default - such a stack cannot be priced, and the validation fails
   */
  readonly region?: string;

  /**
   * What happens to usage that templates do not state.
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
  readonly ruleIds = ['monthly-budget', 'missing-price'];

  constructor(private readonly props: CostValidationProps) {}

  /**
   * Prices the stacks that the context names. Called by the CDK.
   *
   * @throws InputError when a stack names no region, or a budget is of a stack or a tag that nothing has
   */
  validate({ templatePaths }: IPolicyValidationContext): PolicyValidationPluginReport {
    const { budget, parts = [], onExceeded = 'fail', onMissing = 'fail' } = this.props;
    const { region, usage = 'default', catalogue = packagedCatalogue() } = this.props;
    const { resources } = readInputs(assembliesOf(templatePaths), { ...(region !== undefined && { region }) });
    checkBudgets(parts, resources, 'parts');
    const budgets: readonly Budget[] = [{ scope: { kind: 'all' }, limit: budget }, ...parts];
    const priced = estimate(resources, { catalogue, usage });
    const violations = judgeBudgets(budgets, resources, priced).flatMap((verdict, at): readonly PolicyViolation[] => {
      if (!isFailed(verdict)) return [];
      const own = pricedIn(budgets[at]?.scope ?? { kind: 'all' }, resources, priced);
      return [verdict.status === 'exceeded' ? exceeded(verdict, own, onExceeded) : cannotTell(verdict, own, onMissing)];
    });
    return {
      success: violations.every(({ severity }) => severity === 'warning'),
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

function exceeded(
  verdict: BudgetVerdict,
  { monthly, resources }: Priced,
  onExceeded: 'fail' | 'warn',
): PolicyViolation {
  return {
    ruleName: 'monthly-budget',
    description: exceededSentence(verdict, monthly),
    severity: SEVERITY[onExceeded],
    fix: 'see "groundplan price" for where the money goes, and "groundplan advise" for how to spend less',
    violatingResources: mostExpensiveOf(resources).map(violating),
  };
}

function cannotTell(
  verdict: BudgetVerdict,
  { monthly, resources }: Priced,
  onMissing: 'fail' | 'warn',
): PolicyViolation {
  const unpriced = resources.filter((resource) => missingIn({ resources: [resource] }).length > 0);
  return {
    ruleName: 'missing-price',
    description: cannotTellSentence(verdict, monthly),
    severity: SEVERITY[onMissing],
    fix: 'see "groundplan price" for what is missing; onMissing: \'warn\' accepts it',
    violatingResources: unpriced.slice(0, MAX_RESOURCES).map(violating),
  };
}

const SEVERITY = { fail: 'error', warn: 'warning' } as const;

function violating({ logicalId, source }: EstimatedResource): PolicyViolation['violatingResources'][number] {
  return { resourceLogicalId: logicalId, templatePath: source, locations: ['Properties'] };
}

function mostExpensiveOf(resources: readonly EstimatedResource[]): readonly EstimatedResource[] {
  return [...resources].sort((a, b) => b.monthly.expected - a.monthly.expected).slice(0, MAX_RESOURCES);
}
