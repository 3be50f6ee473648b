import type { AdviceReport } from '../../pricing/advise';
import { rangeToCents } from '../cents';
import { money } from '../figures';
import { pricesDate } from '../estimate/words';
import { notesSection } from './explanations';
import { page } from './page';
import { savingsSection } from './savings';
import { verdictOf } from './verdict';

/** `groundplan advise` as a page in one file: what could be saved, drawn and explained. */
export function adviceHtml(report: AdviceReport): string {
  const [was, is] = [rangeToCents(report.before).expected, rangeToCents(report.after).expected];
  const amount = report.advice.length === 0 ? 'nothing to save that we know of' : `${money(was - is)} a month less`;
  const verdict = verdictOf({
    of: 'How it could cost less',
    amount,
    sentences: [`${money(was)} → ${money(is)} a month`, pricesDate([report.catalogue])],
  });
  return page(amount, verdict, [...savingsSection([{ advice: report }]), ...notesSection(report.notes)]);
}
