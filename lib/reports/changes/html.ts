import type { ChangeReport } from './report';
import { changesTitle, findingParagraphs } from './sentences';
import { html } from '../formats/html/markup';
import type { Section } from '../formats/html/page';

/** What somebody must look at before they deploy a change. */
export function changesSection(changes: ChangeReport | undefined): readonly Section[] {
  if (changes === undefined || changes.findings.length === 0) return [];
  const content = html`<ul class="warnings">
    ${findingParagraphs(changes.findings).map(
      ({ severity, says, way }) => html`<li class="${severity}">${says} ${way && html`<em>${way}</em>`}</li>`,
    )}
  </ul>`;
  return [{ id: 'changes', title: changesTitle(changes), content }];
}
