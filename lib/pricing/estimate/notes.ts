import { counted } from '../../located/words';
import { isAssumedAmount, type Bill } from './bill';
import { isOfDataTransfer } from './data-transfer';
import type { EstimatedResource, MissingLine } from './model';

/** What holds for every estimate that prices anything. */
const TERMS = {
  listPrices: 'on-demand list prices, before tax, discounts and free allowances',
  withAllowances: 'on-demand list prices, before tax and discounts',
  dataTransfer: 'data transfer is not included',
};

/**
 * What a reader must know beside the figures, each thing once.
 *
 * @param allowances keys of the rates whose free allowance is taken off; `undefined` when that was not asked for
 */
export function notesOn(
  bills: readonly Bill[],
  resources: readonly EstimatedResource[],
  allowances: readonly string[] | undefined,
): readonly string[] {
  return [
    ...(resources.some(({ lines }) => lines.length > 0) ? terms(allowances, bills.some(isOfDataTransfer)) : []),
    ...onUse(bills),
    ...tally(unknownTypes(resources), 'resource'),
    ...tally(missingLines(resources), 'line'),
  ];
}

function terms(allowances: readonly string[] | undefined, hasTransfer: boolean): readonly string[] {
  const transfer = hasTransfer ? '' : `; ${TERMS.dataTransfer}`;
  if (allowances === undefined) return [`${TERMS.listPrices}${transfer}`];
  const taken = allowances.length === 0 ? 'no rate here has one that we know' : [...new Set(allowances)].join(', ');
  return [
    `${TERMS.withAllowances}${transfer}`,
    `free allowances are taken off, as if nothing else ran in the account: ${taken}`,
  ];
}

function onUse(bills: readonly Bill[]): readonly string[] {
  const assumed = bills.reduce((sum, { asked }) => sum + asked.filter(isAssumedAmount).length, 0);
  const leftOut = bills.reduce((sum, bill) => sum + bill.leftOut.length, 0);
  return [
    ...(assumed > 0 ? [`${counted(assumed, 'line item')} ${assumed === 1 ? 'uses' : 'use'} assumed usage`] : []),
    ...(leftOut > 0 ? [`assumed usage is left out of ${counted(leftOut, 'line item')}`] : []),
  ];
}

function unknownTypes(resources: readonly EstimatedResource[]): readonly string[] {
  return resources
    .filter(({ status }) => status === 'unknown')
    .map(({ type }) => `not in the total: ${type}, an unknown type`);
}

function missingLines(resources: readonly EstimatedResource[]): readonly string[] {
  const describe = ({ name, rate, because }: MissingLine): string =>
    `not in the total: ${name}${rate === undefined ? '' : ` (${rate})`}, ${because}`;
  return resources.flatMap(({ missing }) => missing ?? []).map(describe);
}

/** Each sentence once, with how many times it holds. */
function tally(sentences: readonly string[], noun: string): readonly string[] {
  const times = new Map<string, number>();
  for (const sentence of sentences) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return [...times].map(([sentence, count]) => `${sentence} (${counted(count, noun)})`);
}
