import { toCents } from '../../pricing/estimate/cents';
import type { Range } from '../../range';
import { counted } from '../../located/words';
import { dollars, money } from '../formats/figures';
import type { BudgetReport, ProposedBudget } from './report';

/** `proposed: $2,375 a month, $7,125 a quarter, $28,500 a year` */
export function proposalSentence({ budget }: BudgetReport): string {
  const { monthly, quarterly, yearly, status } = budget;
  const bound = status === 'cannot-tell' ? 'at least ' : '';
  return `proposed: ${bound}${dollars(monthly)} a month, ${dollars(quarterly)} a quarter, ${dollars(yearly)} a year`;
}

/** What the figures follow from. */
export function basisSentence({ headroom }: BudgetReport): string {
  return `of each environment what is expected and ${headroom}% headroom, rounded up; of the client their sum`;
}

/** An amount that a client file has, with cents where it has them. */
export function budgetAmount(usd: number | undefined): string {
  if (usd === undefined) return '';
  return Number.isInteger(usd) ? dollars(usd) : money(toCents(usd));
}

/** What is to be known beside a budget: that a month may cost more, or that not all of it is counted. `cents` as printed. */
export function remarkOn({ monthly, status }: ProposedBudget, { high }: Range, missing: number): string | undefined {
  switch (status) {
    case 'at-risk':
      return `at its highest ${money(high - toCents(monthly))} over`;
    case 'cannot-tell':
      return `a lower bound: ${counted(missing, 'item')} not counted`;
    default:
      return undefined;
  }
}
