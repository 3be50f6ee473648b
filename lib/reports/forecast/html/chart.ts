import type { GroupForecast } from '../../../pricing/forecast/model';
import { html, type Markup } from '../../formats/html/markup';

const WIDTH = 960;
const HEIGHT = 260;
/** Room for the figures at the left edge and the dates below. */
const LEFT = 44;
const BELOW = 24;
const TICKS = 4;
const DATES = 5;

/** Demand and servers in service over time, as the first run has them. */
export function chart({ path, from, minutes, series }: GroupForecast): Markup {
  const { demand, peak, serving } = series;
  const most = niceTop(Math.max(...peak, ...serving, 1));
  const x = (at: number): number => LEFT + (at / demand.length) * (WIDTH - LEFT);
  const y = (value: number): number => (1 - value / most) * (HEIGHT - BELOW);
  const label = `Demand and servers in service of ${path}, in servers`;
  return html`<figure>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="100%" role="img" aria-label="${label}" font-size="11">
      ${ticks(most).map(
        (value) =>
          html`<line
              x1="${LEFT}"
              x2="${WIDTH}"
              y1="${round(y(value))}"
              y2="${round(y(value))}"
              stroke="currentColor"
              opacity="0.15"
            />
            <text x="${LEFT - 6}" y="${round(y(value)) + 10}" text-anchor="end" fill="currentColor">${value}</text>`,
      )}
      <path d="${area(peak, x, y)}" fill="#f0a35e" opacity="0.35" />
      <path d="${line(demand, x, y)}" fill="none" stroke="#c8641b" stroke-width="1" />
      <path d="${steps(serving, x, y)}" fill="none" stroke="#2b6cb0" stroke-width="1.5" />
      ${dates(from, minutes).map(
        ({ share, text }) =>
          html`<text x="${round(x(share * demand.length))}" y="${HEIGHT - 6}" fill="currentColor">${text}</text>`,
      )}
    </svg>
    <figcaption>
      Servers in service (blue), demand in servers at full utilisation: average (line) and peak (area) of each
      ${series.minutesPerPoint === 1 ? 'minute' : `${series.minutesPerPoint} minutes`}
    </figcaption>
  </figure>`;
}

type Place = (value: number) => number;

function line(values: readonly number[], x: Place, y: Place): string {
  return values.map((value, at) => `${at === 0 ? 'M' : 'L'}${round(x(at))} ${round(y(value))}`).join('');
}

function area(values: readonly number[], x: Place, y: Place): string {
  return `${line(values, x, y)}L${round(x(values.length))} ${round(y(0))}L${round(x(0))} ${round(y(0))}Z`;
}

/** Servers come and go at once. */
function steps(values: readonly number[], x: Place, y: Place): string {
  return values
    .map(
      (value, at) => `${at === 0 ? `M${round(x(0))} ${round(y(value))}` : `V${round(y(value))}`}H${round(x(at + 1))}`,
    )
    .join('');
}

function ticks(most: number): readonly number[] {
  return Array.from({ length: TICKS + 1 }, (_, at) => Number(((most * at) / TICKS).toFixed(2)));
}

/** The next number that divides well: 1, 2, 4 or 8 times a power of ten. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 8, 10].map((each) => each * power).find((each) => each >= most) ?? 10 * power;
}

function dates(from: string, minutes: number): readonly { readonly share: number; readonly text: string }[] {
  return Array.from({ length: DATES }, (_, at) => {
    const share = at / DATES;
    const instant = new Date(Date.parse(from) + share * minutes * 60_000).toISOString();
    return { share, text: minutes > 3 * 1440 ? instant.slice(0, 10) : instant.slice(5, 16).replace('T', ' ') };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
