import type { ChangeReport } from './report';
import { changesTitle, findingParagraphs, unchanged } from './sentences';
import { paragraph, wrap, type Page } from '../formats/text/page';

/** What somebody must look at before they deploy a change, under the verdict. */
export function changeRows(changes: ChangeReport | undefined, { width, paint }: Page): readonly string[] {
  if (changes === undefined) return [];
  if (changes.findings.length === 0) return ['', ...wrap(unchanged(changes), width)];
  const paints = { refused: paint.red, accepted: paint.dim, warning: String };
  return [
    '',
    paint.yellow(paint.bold(`! ${changesTitle(changes)}`)),
    ...findingParagraphs(changes.findings).flatMap(({ severity, says, way }) => [
      ...paragraph(says, width, '  ').map(paints[severity]),
      ...(way === undefined ? [] : paragraph(way, width, '    ').map(paint.dim)),
    ]),
  ];
}
