import type { ChangeReport } from '../changes/report';
import { changesTitle, findingParagraphs } from '../changes/sentences';
import { html } from './markup';
import type { Section } from './page';

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
