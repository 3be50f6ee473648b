import { WARNINGS_TITLE, warningSentences, type Warned } from './words';
import { paragraph, type Page } from '../formats/text/page';

/** What somebody must know before they deploy, under the verdict. */
export function warningRows(environments: readonly Warned[], { width, paint }: Page): readonly string[] {
  const sentences = warningSentences(environments);
  if (sentences.length === 0) return [];
  return [
    '',
    paint.yellow(paint.bold(`! ${WARNINGS_TITLE}`)),
    ...sentences.flatMap((says) => paragraph(says, width, '  ')),
  ];
}
