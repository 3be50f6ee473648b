import { money } from '../../formats/figures';
import { html, type Markup } from '../../formats/html/markup';
import type { Area, Box, Cell } from './treemap-layout';

/** Colours of groups, of which the style sheet has as many: the dearest groups have one of their own. */
const COLOURS = 8;

/** A drawing in which every amount has an area of its size. */
export function treemap(label: string, areas: readonly Area[]): Markup {
  return html`<div class="treemap" role="img" aria-label="${`${label}: ${areas.map(nameAndMoney).join(', ')}`}">
    ${areas.map(
      (area, at) =>
        html`<div class="area colour-${at % COLOURS}" title="${nameAndMoney(area)}" style="${place(area.box)}">
          <span class="name">${area.name}</span> <span class="money">${money(area.cents)}</span>
        </div>`,
    )}
    ${areas.map((area, at) => area.cells.map((cell) => cellOf(cell, area, at % COLOURS)))}
  </div>`;
}

function cellOf({ plot, box }: Cell, area: Area, colour: number): Markup {
  const title = `${area.name} · ${plot.name}: ${money(plot.cents)} a month`;
  return html`<div class="cell colour-${colour}" title="${title}" style="${place(box)}">
    <span class="name">${plot.name}</span> <span class="money">${money(plot.cents)}</span>
  </div>`;
}

function nameAndMoney({ name, cents }: Area): string {
  return `${name} ${money(cents)}`;
}

function place({ left, top, width, height }: Box): string {
  const percent = (share: number): string => `${Number(share.toFixed(3))}%`;
  return `left:${percent(left)};top:${percent(top)};width:${percent(width)};height:${percent(height)}`;
}
