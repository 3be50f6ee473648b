import { groupBy } from '../../group-by';
import { allOf } from '../../located/words';
import { CHANGE_KINDS } from '../../pricing/compare';
import { rangeToCents } from '../../pricing/estimate/cents';
import type { Range } from '../../range';
import { changeInCents, verdict } from '../comparison/words';
import { signed } from '../formats/figures';
import { amount, budgetSentence, standing } from '../verdict/words';
import type { DecisionChange } from './decisions';
import type { ScenarioReport, StateReport, StepReport } from './report';

/** A row of the waterfall, in whole cents: before and the changes of all steps are together what is after. */
export interface WaterfallRow {
  readonly name: string;
  readonly kind: 'sum' | 'change';
  readonly cents: Range;
}

/** Before, each step, after. */
export function waterfallRows({ before, steps, after }: ScenarioReport): readonly WaterfallRow[] {
  return [
    { name: BEFORE, kind: 'sum', cents: rangeToCents(before.monthly) },
    ...steps.map((step): WaterfallRow => ({ name: step.patch, kind: 'change', cents: changeInCents(step) })),
    { name: AFTER, kind: 'sum', cents: rangeToCents(after.monthly) },
  ];
}

export const BEFORE = 'before';
export const AFTER = 'after';

/** Headings that all formats share. */
export const TITLES = {
  order: 'Does the order matter',
  steps: 'What each step changes',
  decisions: 'Decided otherwise',
  warnings: 'New: before you deploy',
} as const;

/** What stands over a scenario: its name, or that the command line asked for it. */
export function titleOf({ name, says }: Pick<ScenarioReport, 'name' | 'says'>): string {
  if (name === undefined) return 'as asked on the command line';
  return says === undefined ? name : `${name}: ${says}`;
}

/** `−$201.22 a month (−11%)` */
export function changeVerdict(scenario: ScenarioReport): string {
  return verdict({ ...scenario, resources: [] });
}

/** `$1,735.84 → $1,534.62 a month, between −$254.10 and −$180.00` */
export function beforeAndAfter(scenario: ScenarioReport): string {
  const { low, high } = changeInCents(scenario);
  const [was, is] = [scenario.before, scenario.after].map(expectedOf);
  const range = low === high ? `${signed(low)} at low and high` : `${signed(low)} at low, ${signed(high)} at high`;
  return `${String(was)} → ${String(is)} a month, ${range}`;
}

function expectedOf(state: StateReport): string {
  return amount(rangeToCents(state.monthly).expected, state);
}

/** Budgets after all of it; where the answer was another one before, that too. */
export function budgetSentences({
  before,
  after,
}: ScenarioReport): readonly { readonly says: string; readonly verdict: StateReport['budgets'][number] }[] {
  const wasOf = (name: string | undefined) => before.budgets.find(({ part }) => part?.name === name);
  return after.budgets.map((verdictAfter) => {
    const says = budgetSentence(verdictAfter, rangeToCents(after.monthly));
    const was = wasOf(verdictAfter.part?.name);
    if (was === undefined || was.status === verdictAfter.status) return { says, verdict: verdictAfter };
    return {
      says: `${says} (before: ${standing(was, rangeToCents(was.part?.monthly ?? before.monthly))})`,
      verdict: verdictAfter,
    };
  });
}

/** What is said of the order, one sentence each; nothing of a single step, nor of one that changes nothing. */
export function orderSentences({ steps }: ScenarioReport): readonly string[] {
  if (steps.length < 2) return [];
  const free = steps.filter((step) => step.order.kind === 'independent' && !isNothing(step)).map(({ patch }) => patch);
  return [
    ...(free.length === 0 ? [] : [`${allOf(free)}: the same in any order`]),
    ...steps.flatMap((step) => {
      const { patch, order } = step;
      switch (order.kind) {
        case 'independent':
          return [];
        case 'overlaps': {
          const here = signed(changeInCents(step).expected);
          const alone = signed(rangeToCents(order.alone).expected);
          const figures = here === alone ? `${here} here and alone` : `${here} here, ${alone} alone`;
          return [`${patch}: ${figures}; overlaps with ${allOf(order.with.map((other) => `"${other}"`))}`];
        }
        case 'needs-others':
          return [`${patch}: ${signed(changeInCents(step).expected)} here, not possible alone (${order.because})`];
      }
    }),
  ];
}

/** `production, servers/portal, running hours: always → support hours` */
export function decisionSentence({ environment, pattern, what, before = NONE, after = NONE }: DecisionChange): string {
  return `${environment}, ${pattern}, ${what}: ${before} → ${after}`;
}

/** What stands where nothing is decided. */
const NONE = 'nothing';

/** `set …: −$12.00 a month (−4%), 2 removed, 1 changed` */
export function stepTitle(step: StepReport): string {
  if (isNothing(step)) return `${step.patch}: no change`;
  return `${step.patch}: ${verdict(step)}, ${kindsOf(step)}`;
}

function kindsOf({ resources }: StepReport): string {
  const kinds = groupBy(resources, ({ kind }) => kind);
  return CHANGE_KINDS.flatMap((kind) => (kinds.has(kind) ? `${kinds.get(kind)?.length} ${kind}` : [])).join(', ');
}

/** Whether a step leaves every bill and every resource as it was. */
export function isNothing({ resources, gaps }: StepReport): boolean {
  return resources.length + gaps.before + gaps.after === 0;
}
