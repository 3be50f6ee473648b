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
import { estimate, packagedCatalogue, readInputs, type Catalogue, type Estimate, type UsagePolicy } from '../pricing';
import { judge } from '../reports/budget';
import { rangeToCents, toCents } from '../reports/cents';
import { money } from '../reports/text/figures';

/** Most expensive resources that a report names. */
const MOST_RESOURCES = 5;

/** Properties of {@link CostValidation}. */
export interface CostValidationProps {
  /** What all stacks may cost together, in USD per month at list prices, as expected. */
  readonly budget: number;

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

  /** Prices the stacks that the context names. Called by the CDK. */
  validate({ templatePaths }: IPolicyValidationContext): PolicyValidationPluginReport {
    const { budget, onExceeded = 'fail' } = this.props;
    const priced = this.price(templatePaths);
    const exceeded = judge(budget, priced.monthly).status === 'exceeded';
    return {
      success: !exceeded || onExceeded === 'warn',
      violations: exceeded ? [violationOf(budget, priced, onExceeded)] : [],
      metadata: { monthly: money(rangeToCents(priced.monthly).expected), budget: money(toCents(budget)) },
    };
  }

  private price(templatePaths: readonly string[]): Estimate {
    const { region, usage = 'default', catalogue = packagedCatalogue() } = this.props;
    const { resources, notes } = readInputs(assembliesOf(templatePaths), { ...(region !== undefined && { region }) });
    return estimate(resources, { catalogue, usage, notes });
  }
}

/** The assemblies that templates stand in. One that is nested in another is read with it. */
function assembliesOf(templatePaths: readonly string[]): readonly string[] {
  const directories = [...new Set(templatePaths.map((path) => dirname(path)))];
  return directories.filter((inner) => !directories.some((outer) => inner.startsWith(outer + sep)));
}

function violationOf(budget: number, { monthly, coverage, resources }: Estimate, onExceeded: string): PolicyViolation {
  const [expected, limit] = [rangeToCents(monthly).expected, toCents(budget)];
  const gaps = coverage.unpriced + coverage.unknown;
  const atLeast = gaps === 0 ? '' : `, and ${gaps} ${gaps === 1 ? 'resource has' : 'resources have'} no price`;
  const dearest = [...resources].sort((a, b) => b.monthly.expected - a.monthly.expected).slice(0, MOST_RESOURCES);
  return {
    ruleName: 'monthly-budget',
    description: `a month is expected to cost ${money(expected)}, ${money(expected - limit)} over the budget of ${money(limit)}${atLeast}`,
    severity: onExceeded === 'warn' ? 'warning' : 'error',
    fix: 'see "groundplan price" for where the money goes, and "groundplan advise" for how to spend less',
    violatingResources: dearest.map(({ logicalId, source }) => ({
      resourceLogicalId: logicalId,
      templatePath: source,
      locations: ['Properties'],
    })),
  };
}
