import { html } from '../../formats/html/markup';
import type { Section } from '../../formats/html/page';

/** How an estimate is to be read. */
export const READING: Section = {
  id: 'reading',
  title: 'How to read this',
  content: html`<dl>
    <dt>low, expected, high</dt>
    <dd>
      Everything at its minimum, what we expect, and everything at its maximum: a fleet of two to six servers, for
      example.
    </dd>
    <dt>priced</dt>
    <dd>Everything that is billed because it exists has a price.</dd>
    <dt>usage-based</dt>
    <dd>It is usage-based; the usage is assumed, or given in a usage file.</dd>
    <dt>free</dt>
    <dd>It costs nothing by itself.</dd>
    <dt>no price</dt>
    <dd>
      It is billed, and a price or a quantity is missing: the total is a lower bound. A missing price is never zero.
    </dd>
    <dt>assumed</dt>
    <dd>The template does not state the quantity. A usage file can, where you know better.</dd>
  </dl>`,
};
