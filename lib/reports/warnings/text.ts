import { WARNINGS_TITLE, warningSentences, type Warned } from './words';
import { moreRows } from '../formats/text/hints';
import { paragraph, type Page } from '../formats/text/page';

/**
 * What somebody must know before they deploy, under the verdict.
 *
 * @param most - warnings that are shown; the others are counted
 */
export function warningRows(
  environments: readonly Warned[],
  sheet: Page,
  most: number = Number.POSITIVE_INFINITY,
): readonly string[] {
  const { width, paint } = sheet;
  const sentences = warningSentences(environments);
  if (sentences.length === 0) return [];
  return [
    '',
    paint.yellow(paint.bold(`! ${WARNINGS_TITLE}`)),
    ...sentences.slice(0, most).flatMap((says) => paragraph(says, width, '  ')),
    ...moreRows(sentences.length - most, sheet),
  ];
}
