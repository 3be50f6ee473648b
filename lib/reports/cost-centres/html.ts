import type { Range } from '../../range';
import { money } from '../formats/figures';
import { html } from '../formats/html/markup';
import type { Section } from '../formats/html/page';
import { COST_CENTRES_TITLE, printedCostCentres, type Paid } from './groups';

/** Who pays how much and for what, where several do. @param shares - what is printed of each environment, in whole cents */
export function costCentreSection(environments: readonly Paid[], shares: readonly Range[]): readonly Section[] {
  const centres = printedCostCentres(environments, shares);
  if (centres.length === 0) return [];
  const content = html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">cost centre</th>
          <th scope="col">environments</th>
          <th scope="col" class="money">low</th>
          <th scope="col" class="money">expected</th>
          <th scope="col" class="money">high</th>
        </tr>
      </thead>
      <tbody>
        ${centres.map(
          ({ name, environments: paid, cents }) =>
            html`<tr>
              <td>${name}</td>
              <td>${paid}</td>
              ${[cents.low, cents.expected, cents.high].map((amount) => html`<td class="money">${money(amount)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
  return [{ id: 'cost-centres', title: COST_CENTRES_TITLE, content }];
}
