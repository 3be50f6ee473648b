import { html } from './markup';
import type { Section } from './page';

/** What a reader must know beside the figures. None where there is nothing. */
export function notesSection(notes: readonly string[]): readonly Section[] {
  if (notes.length === 0) return [];
  const content = html`<ul>
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ul>`;
  return [{ id: 'notes', title: 'Notes', content }];
}
