import type { PolicyResource } from '@pulumi/policy';
import { estimate, packagedCatalogue, readPulumi, type Estimate, type Resource } from '../pricing';
import type { BudgetStatus, BudgetVerdict, Priced } from '../pricing/budget/budget';
import { checkBudgets, judgeBudgets, pricedIn, type Budget } from '../pricing/budget/budgets';
import { toCents } from '../pricing/estimate/cents';
import { attempt, InputError } from '../problem';
import { formula } from '../reports/estimate/words';
import { money } from '../reports/formats/figures';
import { certaintyOf, certaintySentence } from '../reports/verdict/certainty';
import { pricesDate } from '../reports/verdict/words';
import type { CostValidationOptions } from './pulumi-options';
import type { AskedFor } from './pulumi-stack';
import { atRiskSentence, cannotTellSentence, exceededSentence } from './sentences';

/** Most expensive lines that a report names. */
const MAX_LINES = 5;

/** What is to be said of one budget. */
export interface StackVerdict {
  readonly status: BudgetStatus;
  readonly message: string;
}

/** Prices a stack and holds it to its budgets. */
export function verdictsOf(
  stack: readonly PolicyResource[],
  asked: AskedFor,
  options: CostValidationOptions,
): readonly StackVerdict[] {
  const verdicts = attempt(() => judge(stack, asked, options));
  return verdicts instanceof InputError ? [unreadable(options.budget, verdicts)] : verdicts;
}

/** @throws InputError where the stack cannot be read, or a budget is of a tag that nothing has */
function judge(
  stack: readonly PolicyResource[],
  asked: AskedFor,
  { budget, parts = [], region, usage = 'default', catalogue = packagedCatalogue() }: CostValidationOptions,
): readonly StackVerdict[] {
  const input = { name: 'stack', resources: asked.resources(stack), ...(region !== undefined && { region }) };
  const { resources, notes } = readPulumi(input);
  const budgets: readonly Budget[] = [{ scope: { kind: 'all' }, limit: budget }, ...parts.filter(isOf(resources))];
  checkBudgets(budgets, resources, 'parts');
  const priced = inTheirWords(estimate(resources, { catalogue, usage, notes }), resources);
  return judgeBudgets(budgets, resources, priced).map((verdict, at) => {
    const own = pricedIn(budgets[at]?.scope ?? { kind: 'all' }, resources, priced);
    return { status: verdict.status, message: messageOf(verdict, own, priced) };
  });
}

/** Pulumi prints what a pack throws with its stack trace, and nobody can tell what a stack costs that cannot be read. */
function unreadable(budget: number, { message }: InputError): StackVerdict {
  const limit = money(toCents(budget));
  return { status: 'cannot-tell', message: `cannot tell whether a month keeps the budget of ${limit}: ${message}` };
}

/** Whether a budget is of this stack: others are served by the same pack. */
function isOf(resources: readonly Resource[]): (budget: Budget) => boolean {
  return ({ scope }) => scope.kind !== 'stack' || resources.some(({ stack }) => stack === scope.stack);
}

/** Types as the program has them, and names below that of the stack, as those in components are. */
function inTheirWords(priced: Estimate, resources: readonly Resource[]): Estimate {
  const tokens = new Map(resources.map(({ id, writtenAs }) => [id, writtenAs]));
  return {
    ...priced,
    resources: priced.resources.map((one) => ({
      ...one,
      type: tokens.get(one.id) ?? one.type,
      path: one.path.includes('/') ? one.path : `${one.stack}/${one.path}`,
    })),
  };
}

/** The verdict, where the money goes, and how sure that is. */
function messageOf(verdict: BudgetVerdict, own: Priced, priced: Estimate): string {
  const howSure = [certaintySentence(certaintyOf(priced)), pricesDate([priced.catalogue])];
  return [
    SENTENCES[verdict.status](verdict, own.monthly),
    ...mostExpensiveLines(own),
    ...(verdict.part === undefined ? howSure : []),
  ].join('\n');
}

const SENTENCES = {
  exceeded: exceededSentence,
  'cannot-tell': cannotTellSentence,
  'at-risk': atRiskSentence,
  within: () => '',
} satisfies Record<BudgetStatus, typeof exceededSentence>;

/** `  $35.04  production/nat (aws:ec2/natGateway:NatGateway): NAT gateway, 730 × $0.048/hour` */
function mostExpensiveLines({ resources }: Priced): readonly string[] {
  const lines = resources.flatMap((resource) => resource.lines.map((line) => ({ resource, line })));
  const top = lines.sort((a, b) => b.line.monthly.expected - a.line.monthly.expected).slice(0, MAX_LINES);
  return top.map(
    ({ resource: { path, type }, line }) =>
      `  ${money(toCents(line.monthly.expected))}  ${path} (${type}): ${line.name}, ${formula(line)}`,
  );
}
