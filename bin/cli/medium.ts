import type { Medium } from '../../lib/reports/formats/printers';
import type { Terminal } from './terminal';

/** Options that say how much is printed. */
export interface MediumOptions {
  /** Most bytes of Markdown. */
  readonly maxBytes: number;
  /** Whether text has everything. @default - what fits a screen */
  readonly details?: boolean;
}

/** What a report is printed on. */
export function mediumOf(terminal: Terminal, { maxBytes, details = false }: MediumOptions): Medium {
  const { columns, colour } = terminal;
  return { columns, colour, maxBytes, detail: details ? 'all' : 'first-screen' };
}
