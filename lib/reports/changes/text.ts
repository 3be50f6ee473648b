import type { ChangeReport } from './report';
import { changesTitle, findingParagraphs, unchanged } from './sentences';
import { moreRows } from '../formats/text/hints';
import { paragraph, wrap, type Page } from '../formats/text/page';

/**
 * What somebody must look at before they deploy a change, under the verdict.
 *
 * @param most - findings that are shown, refused ones first; the others are counted
 */
export function changeRows(
  changes: ChangeReport | undefined,
  sheet: Page,
  most: number = Number.POSITIVE_INFINITY,
): readonly string[] {
  const { width, paint } = sheet;
  if (changes === undefined) return [];
  if (changes.findings.length === 0) return ['', ...wrap(unchanged(changes), width)];
  const paints = { refused: paint.red, accepted: paint.dim, warning: String };
  return [
    '',
    paint.yellow(paint.bold(`! ${changesTitle(changes)}`)),
    ...findingParagraphs(changes.findings.slice(0, most)).flatMap(({ severity, says, way }) => [
      ...paragraph(says, width, '  ').map(paints[severity]),
      ...(way === undefined ? [] : paragraph(way, width, '    ').map(paint.dim)),
    ]),
    ...moreRows(changes.findings.length - most, sheet),
  ];
}
