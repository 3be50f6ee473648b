import type { AdviceReport } from '../../../pricing/advise';
import { savingVerdict, wasAndIs } from '../words';
import { pricesDate } from '../../verdict/words';
import { notesSection } from '../../formats/html/notes';
import { page } from '../../formats/html/page';
import { savingsSection } from './savings';
import { verdictOf } from '../../verdict/html';

/** `groundplan advise` as a page in one file: what could be saved, drawn and explained. */
export function adviceHtml(report: AdviceReport): string {
  const amount = savingVerdict(report);
  const verdict = verdictOf({
    of: 'How it could cost less',
    amount,
    sentences: [wasAndIs(report), pricesDate([report.catalogue])],
  });
  return page(amount, verdict, [...savingsSection([{ advice: report }]), ...notesSection(report.notes)]);
}
