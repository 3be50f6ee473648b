import type { DecisionRow } from '../report';
import { paragraph, type Page } from '../../formats/text/page';

/** Widest column of what was decided; what is longer has a row to itself. */
const WIDEST = 20;

/** Decisions by pattern and reason, so that each reason is said once. */
export function decisionRows(decisions: readonly DecisionRow[], sheet: Page): readonly string[] {
  const named = Math.min(WIDEST, Math.max(0, ...decisions.map(({ what }) => what.length)));
  return groupByReason(decisions).flatMap(({ pattern, because, rows }) => [
    ...heading(pattern, because, sheet),
    ...rows.flatMap((row) => choiceRows(row, named, sheet)),
  ]);
}

function heading(pattern: string, because: string, { width, paint }: Page): readonly string[] {
  const [first = '', ...rest] = paragraph(`${pattern} · ${because}`, width, '    ', '  ');
  const bold = first.slice(0, pattern.length + 2);
  return [paint.bold(bold) + paint.dim(first.slice(bold.length)), ...rest.map(paint.dim)];
}

function choiceRows({ what, choice }: DecisionRow, named: number, { width }: Page): readonly string[] {
  const indent = ' '.repeat(named + 6);
  if (what.length > named) return [`    ${what}`, ...paragraph(choice, width, indent)];
  return paragraph(choice, width, indent, `    ${what.padEnd(named)}  `);
}

interface Reasoned {
  readonly pattern: string;
  readonly because: string;
  readonly rows: readonly DecisionRow[];
}

/** Patterns in the order they come in; in each, reasons in the order they come in. */
function groupByReason(decisions: readonly DecisionRow[]): readonly Reasoned[] {
  const patterns = [...new Set(decisions.map(({ pattern }) => pattern))];
  return patterns.flatMap((pattern) => {
    const own = decisions.filter((decision) => decision.pattern === pattern);
    return [...new Set(own.map(({ because }) => because))].map((because) => ({
      pattern,
      because,
      rows: own.filter((decision) => decision.because === because),
    }));
  });
}
