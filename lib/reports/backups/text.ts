import type { BackupCoverage, HeldData } from '../../pricing/protection';
import { notes } from '../formats/text/notes';
import { paragraph, wrap, type Page } from '../formats/text/page';
import { backupVerdict, countsSentence, detailOf, HEADINGS, nameOf } from './words';

/** The report of `groundplan backups`: how much is in no plan, then every resource that holds data by what backs it up. */
export function backupsText(coverage: BackupCoverage, sheet: Page): string {
  return [
    ...wrap(backupVerdict(coverage), sheet.width).map(sheet.paint.bold),
    ...countsSentence(coverage).flatMap((sentence) => wrap(sentence, sheet.width)),
    ...HEADINGS.flatMap(([standing, heading]) => section(heading, coverage[standing], sheet)),
    ...notes(coverage.notes, sheet),
    '',
  ].join('\n');
}

function section(heading: string, held: readonly HeldData[], { width, paint }: Page): readonly string[] {
  if (held.length === 0) return [];
  const rows = held.flatMap((each) => [
    ...paragraph(nameOf(each), width, '    '),
    ...paragraph(detailOf(each), width, '      ').map(paint.dim),
  ]);
  return ['', paint.bold(`  ${heading}`), ...rows];
}
