import type { BackupCoverage, HeldData } from '../../pricing/protection';
import { fit, folded, leftOut, MAX_BYTES, paragraph, type Block } from '../formats/markdown/fit';
import { code, prose, row, tableHead } from '../formats/markdown/syntax';
import { backupVerdict, countsSentence, detailOf, HEADINGS, nameOf, type Standing } from './words';

const TABLE = tableHead([
  ['resource', 'left'],
  ['what it is', 'left'],
]);

/** `groundplan backups` for a pull request: what needs nothing is folded up. */
export function backupsMarkdown(coverage: BackupCoverage, maxBytes: number = MAX_BYTES): string {
  const heading = [`## ${prose(capitalised(backupVerdict(coverage)))}`, ...countsSentence(coverage).map(prose)];
  const notes = coverage.notes.map((note) => `- ${prose(note)}`);
  return fit(
    [
      paragraph(heading.join('\n\n')),
      ...HEADINGS.flatMap(([standing, title]) => blocks(standing, title, coverage[standing])),
      ...(notes.length > 0 ? [{ text: '**Notes**\n', rows: notes, leftOut: leftOut('note') }] : []),
    ],
    maxBytes,
  );
}

function blocks(standing: Standing, title: string, held: readonly HeldData[]): readonly Block[] {
  if (held.length === 0) return [];
  const rows = held.map((each) => row([code(nameOf(each)), prose(detailOf(each))]));
  const table = { text: TABLE, rows, leftOut: leftOut('resource') };
  const summary = `${capitalised(title)}: ${held.length}`;
  const needsNothing = standing === 'planned' || standing === 'excepted';
  return [needsNothing ? folded(summary, table) : { ...table, text: `**${summary}**\n\n${TABLE}` }];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
