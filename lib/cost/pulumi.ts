import type { Policies, Policy, PolicyResource, StackValidationPolicy } from '@pulumi/policy';
import { plainly } from '../policy-pack/plainly';
import type { BudgetStatus } from '../pricing/budget/budget';
import { InputError } from '../problem';
import { verdictsOf, type StackVerdict } from './pulumi-verdicts';
import { problemsOf, type CostValidationOptions } from './pulumi-options';
import { AskedFor } from './pulumi-stack';

export type { Budget, BudgetScope } from '../pricing/budget/budgets';
export type { CostLevel, CostValidationOptions } from './pulumi-options';

/**
 * Policies that price the stack of a Pulumi program, and hold it to a monthly budget. No network is used.
 *
 * ```ts
 * import { PolicyPack } from '@pulumi/policy';
 * import { costValidation } from 'groundplan/pulumi-cost';
 *
 * new PolicyPack('cost', { policies: costValidation({ budget: 1500 }) });
 * ```
 *
 * Pulumi gives each policy one level, so each answer that is reported has a policy of its own; a stack within its budget is not
 * reported. `requested-inputs` reports nothing: it keeps what each resource is asked for.
 *
 * @throws InputError with everything that is wrong with the options
 */
export function costValidation(options: CostValidationOptions): Policies {
  const problems = problemsOf(options);
  if (problems.length > 0) throw plainly(new InputError(problems));
  const { onExceeded = 'mandatory', onMissing = 'mandatory' } = options;
  const asked = new AskedFor();
  const judge: Judge = (stack) => verdictsOf(stack, asked, options);
  return [
    { ...REQUESTED_INPUTS, validateResource: (args) => asked.add(args) },
    stackPolicy({ ...MONTHLY_BUDGET, enforcementLevel: onExceeded }, 'exceeded', judge),
    stackPolicy({ ...MISSING_PRICE, enforcementLevel: onMissing }, 'cannot-tell', judge),
    stackPolicy(BUDGET_AT_RISK, 'at-risk', judge),
  ];
}

type Judge = (stack: readonly PolicyResource[]) => readonly StackVerdict[];

const REQUESTED_INPUTS: Policy = {
  name: 'requested-inputs',
  displayName: 'Requested inputs',
  description: 'Keeps what each resource is asked for, so that its stack can be priced; reports nothing.',
  severity: 'low',
  enforcementLevel: 'advisory',
};

const MONTHLY_BUDGET: Policy = {
  name: 'monthly-budget',
  displayName: 'Monthly budget',
  description: 'A month costs no more than its budget.',
  severity: 'high',
};

const MISSING_PRICE: Policy = {
  name: 'missing-price',
  displayName: 'Missing price',
  description: 'All that is billed has a price, so that it can be told whether a budget holds.',
  severity: 'medium',
};

const BUDGET_AT_RISK: Policy = {
  name: 'budget-at-risk',
  displayName: 'Budget at risk',
  description: 'Even at its highest a month costs no more than its budget.',
  severity: 'low',
  enforcementLevel: 'advisory',
};

/** A policy that reports the budgets which have one of the answers. */
function stackPolicy(policy: Policy, answer: BudgetStatus, judge: Judge): StackValidationPolicy {
  return {
    ...policy,
    validateStack: ({ resources }, report) => {
      for (const { status, message } of judge(resources)) if (status === answer) report(message);
    },
  };
}
