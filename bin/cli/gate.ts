import { isFailed, type BudgetVerdict } from '../../lib/pricing/budget/budget';
import { EXIT, type ExitCode } from './exit-code';
import type { Terminal } from './terminal';

/** Options of commands that may hold something up. */
export interface GateOptions {
  /** Whether what cannot be told for want of a price passes. @default - it does not */
  readonly allowMissing?: boolean;
}

/** What the verdicts come to for a pipeline. Where none is asked for, everything passes. */
export function passGate(
  verdicts: readonly Pick<BudgetVerdict, 'status'>[],
  { allowMissing = false }: GateOptions,
  terminal: Terminal,
): ExitCode {
  if (verdicts.some(({ status }) => status === 'exceeded')) return EXIT.overBudget;
  if (allowMissing || !verdicts.some(isFailed)) return EXIT.fine;
  terminal.err('cannot tell whether a limit is kept, because something is not counted; --allow-missing lets it pass\n');
  return EXIT.cannotTell;
}
