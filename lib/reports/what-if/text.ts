import type { Range } from '../../range';
import { buildChanges } from '../comparison/tree';
import { changeInCents } from '../comparison/words';
import { comparisonTable } from '../comparison/text/comparison-table';
import { largestChanges } from '../comparison/text/largest';
import { money, signed } from '../formats/figures';
import type { Detail } from '../formats/printers';
import { hintRows, moreRows, type Hint } from '../formats/text/hints';
import { headline, opposite, paragraph, shorten, wrap, type Page } from '../formats/text/page';
import { pricesDate } from '../verdict/words';
import { ageRows, paintOf } from '../verdict/text';
import { warningSentences } from '../warnings/words';
import type { ScenarioReport, StepReport, WhatIfReport } from './report';
import {
  beforeAndAfter,
  budgetSentences,
  changeVerdict,
  decisionSentence,
  isNothing,
  orderSentences,
  stepTitle,
  TITLES,
  titleOf,
  waterfallRows,
  type WaterfallRow,
} from './words';

/** Resources of a step, warnings and decisions that are read at a glance. */
const MAX_CHANGES = 4;
const MAX_FINDINGS = 6;

const GAP = '  ';

/** Names that have less room than this stand in a row of their own. */
const MIN_NAME = 24;

const HINTS: readonly Hint[] = [
  ['--details', 'every change, with its cause'],
  ['--format html -o what-if.html', 'a page to read, send and print'],
];

/** The report of `groundplan what-if`: each scenario's verdict and waterfall, whether its order matters, and what each step changes. */
export function whatIfText({ client, scenarios }: WhatIfReport, sheet: Page, detail: Detail): string {
  const stamps = scenarios.flatMap(({ after }) => after.catalogue);
  return [
    ...headline(client.name, pricesDate(stamps), sheet),
    ...ageRows(stamps, sheet),
    ...scenarios.flatMap((scenario) => scenarioRows(scenario, sheet, detail)),
    ...(detail === 'all' ? [] : hintRows(HINTS, sheet)),
    '',
  ].join('\n');
}

function scenarioRows(scenario: ScenarioReport, sheet: Page, detail: Detail): readonly string[] {
  const { width, paint } = sheet;
  const { expected } = scenario.change;
  const colour = expected === 0 ? String : expected > 0 ? paint.red : paint.green;
  return [
    '',
    ...opposite(titleOf(scenario), changeVerdict(scenario), sheet).map((row) => paint.bold(colour(row))),
    ...wrap(beforeAndAfter(scenario), width),
    ...budgetSentences(scenario).flatMap(({ says, verdict }) => wrap(says, width).map(paintOf(verdict, sheet))),
    '',
    ...waterfallTable(waterfallRows(scenario), sheet),
    ...section(TITLES.order, orderSentences(scenario), sheet),
    ...section(TITLES.warnings, warningSentences(scenario.warnings), sheet, mostOf(detail, MAX_FINDINGS)),
    ...section(TITLES.decisions, scenario.decisions.map(decisionSentence), sheet, mostOf(detail, MAX_FINDINGS)),
    ...stepSection(scenario.steps, sheet, detail),
  ];
}

function waterfallTable(rows: readonly WaterfallRow[], { width, paint }: Page): readonly string[] {
  const cells = rows.map(({ kind, cents }) => amountsOf(cents, kind === 'sum' ? money : signed));
  const heads = ['low', 'expected', 'high'];
  const widths = heads.map((head, at) => Math.max(head.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const room = width - widths.reduce((total, one) => total + GAP.length + one, 0);
  const amounts = (row: readonly string[]): string =>
    row.map((cell, at) => GAP + cell.padStart(widths[at] ?? 0)).join('');
  const rowOf = ({ name, kind }: WaterfallRow, at: number): readonly string[] => {
    const emphasise = kind === 'sum' ? paint.bold : String;
    const money = amounts(cells[at] ?? []);
    const label = `${GAP}${name}`;
    if (label.length <= room) return [emphasise(label.padEnd(room) + money)];
    if (room >= MIN_NAME) {
      const names = paragraph(name, room, GAP.repeat(2), GAP);
      return names.map((row, line) => emphasise(line === names.length - 1 ? row.padEnd(room) + money : row));
    }
    return [shorten(label, width), ' '.repeat(Math.max(0, room)) + money].map(emphasise);
  };
  return [paint.dim(' '.repeat(Math.max(0, room)) + amounts(heads)), ...rows.flatMap(rowOf)];
}

function amountsOf({ low, expected, high }: Range, inWords: (cents: number) => string): readonly string[] {
  return [low, expected, high].map(inWords);
}

function section(
  title: string,
  sentences: readonly string[],
  sheet: Page,
  most: number = Number.POSITIVE_INFINITY,
): readonly string[] {
  if (sentences.length === 0) return [];
  const shown = sentences.slice(0, most).flatMap((says) => paragraph(says, sheet.width, '    ', GAP));
  return ['', sheet.paint.bold(title), ...shown, ...moreRows(sentences.length - most, sheet)];
}

function mostOf(detail: Detail, most: number): number {
  return detail === 'all' ? Number.POSITIVE_INFINITY : most;
}

function stepSection(steps: readonly StepReport[], sheet: Page, detail: Detail): readonly string[] {
  return ['', sheet.paint.bold(TITLES.steps), ...steps.flatMap((step) => stepRows(step, sheet, detail))];
}

function stepRows(step: StepReport, sheet: Page, detail: Detail): readonly string[] {
  const title = paragraph(stepTitle(step), sheet.width, '    ', GAP);
  if (isNothing(step)) return title;
  const groups = buildChanges(step);
  const largest = largestChanges(groups, MAX_CHANGES);
  const { expected } = changeInCents(step);
  const shown = detail === 'all' ? groups : largest.groups;
  const within = { ...sheet, width: sheet.width - GAP.length };
  return [
    ...title,
    ...comparisonTable(shown, expected, within)
      .slice(1)
      .map((row) => GAP + row),
    ...(detail === 'all' ? [] : moreRows(largest.rest, sheet)),
  ];
}
