import type { BackupCoverage, HeldData } from '../../pricing/protection';
import { html, type Markup } from '../formats/html/markup';
import { notesSection } from '../formats/html/notes';
import { page, type Section } from '../formats/html/page';
import { verdictOf } from '../verdict/html';
import { backupVerdict, countsSentence, detailOf, HEADINGS, nameOf } from './words';

/** `groundplan backups` as a page in one file. */
export function backupsHtml(coverage: BackupCoverage): string {
  const title = backupVerdict(coverage);
  const verdict = verdictOf({ of: 'Backups', amount: title, sentences: countsSentence(coverage) });
  const sections = HEADINGS.flatMap(([standing, heading]) => sectionOf(standing, heading, coverage[standing]));
  return page(title, verdict, [...sections, ...notesSection(coverage.notes)]);
}

function sectionOf(id: string, heading: string, held: readonly HeldData[]): readonly Section[] {
  return held.length === 0
    ? []
    : [{ id, title: heading.charAt(0).toUpperCase() + heading.slice(1), content: table(held) }];
}

function table(held: readonly HeldData[]): Markup {
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">resource</th>
          <th scope="col">what it is</th>
        </tr>
      </thead>
      <tbody>
        ${held.map(
          (each) =>
            html`<tr>
              <td>${nameOf(each)}</td>
              <td>${detailOf(each)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
