import { money, signed } from '../figures';
import { html, type Markup } from './markup';

/** What changes a sum. Amounts are whole cents. */
export interface Step {
  readonly name: string;
  readonly change: number;
}

/** A sum, what changes it step by step, and what becomes of it. */
export interface Waterfall {
  readonly from: string;
  readonly cents: number;
  readonly steps: readonly Step[];
  readonly to: string;
}

/** Steps beyond these are drawn as one. */
const MAX_STEPS = 14;

/** Bars from one sum to another, each beginning where the one before it ends. */
export function waterfall(label: string, { from, cents, steps: all, to }: Waterfall): Markup {
  const steps = withoutSmallShares(all);
  const sums = steps.reduce<readonly number[]>(
    (before, { change }) => [...before, (before.at(-1) ?? 0) + change],
    [cents],
  );
  const maximum = Math.max(...sums, 1);
  const last = sums.at(-1) ?? cents;
  return html`<table class="waterfall" aria-label="${label}">
    <tbody>
      ${bar(from, money(cents), 'sum', 0, cents / maximum)}
      ${steps.map(({ name, change }, at) => {
        const [start = 0, end = 0] = sums.slice(at);
        return bar(
          name,
          signed(change),
          change < 0 ? 'less' : 'more',
          Math.min(start, end) / maximum,
          Math.abs(change) / maximum,
        );
      })}
      ${bar(to, money(last), 'sum', 0, last / maximum)}
    </tbody>
  </table>`;
}

function bar(name: string, amount: string, kind: 'sum' | 'less' | 'more', from: number, length: number): Markup {
  const percent = (share: number): string => `${Number((100 * share).toFixed(3))}%`;
  return html`<tr class="${kind}">
    <th scope="row">${name}</th>
    <td class="track"><div class="bar" style="margin-left:${percent(from)};width:${percent(length)}"></div></td>
    <td class="money">${amount}</td>
  </tr>`;
}

/** The first steps, and the rest as one. */
function withoutSmallShares(steps: readonly Step[]): readonly Step[] {
  if (steps.length <= MAX_STEPS) return steps;
  const rest = steps.slice(MAX_STEPS - 1);
  const change = rest.reduce((sum, step) => sum + step.change, 0);
  return [...steps.slice(0, MAX_STEPS - 1), { name: `${rest.length} more`, change }];
}
