import { UnavailableError } from '../../lib/pricing/catalogue/refresh/download';
import { InputError } from '../../lib/problem';
import { Interrupted, type StopSignal } from './interruption';
import { ProcessEnded } from './process-ended';
import type { Terminal } from './terminal';

/** What the process says to the one that started it. */
export const EXIT = {
  fine: 0,
  overBudget: 1,
  badInput: 2,
  /** Whether a budget holds is not known: something has no price, and nobody accepted that. */
  cannotTell: 3,
  /** A change loses data, leaves something running or replaces a network, and nobody accepted it. */
  refused: 4,
  /** EX_UNAVAILABLE of sysexits: a price list is unavailable; trying later may help. */
  unavailable: 69,
  /** EX_SOFTWARE of sysexits: a fault of ours. */
  bug: 70,
  /** EX_IOERR of sysexits: the output could not be written. */
  notWritten: 74,
  /** As shells say of what a signal ended: 128 and its number. */
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Tells the person what is wrong, one line each, and returns the exit code. */
export function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof InputError) {
    terminal.err(`${error.message}\n`);
    return EXIT.badInput;
  }
  if (error instanceof Interrupted) return exitCodeAfter(error.signal);
  if (error instanceof UnavailableError) {
    terminal.err(`${oneLine(error.message)}; what was known stays as it was\n`);
    return EXIT.unavailable;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'syscall' in error && error.syscall === 'write') {
    terminal.err(`groundplan: could not write output: ${oneLine(message)}\n`);
    return EXIT.notWritten;
  }
  if (error instanceof ProcessEnded) {
    terminal.err(`groundplan: ${message}\n`);
    return EXIT.bug;
  }
  terminal.err(`groundplan: ${oneLine(message)} (a bug in groundplan; GROUNDPLAN_DEBUG=1 shows where)\n`);
  if (terminal.debug && error instanceof Error) terminal.err(`${error.stack ?? ''}\n`);
  return EXIT.bug;
}

function exitCodeAfter(signal: StopSignal): ExitCode {
  switch (signal) {
    case 'SIGHUP':
      return EXIT.hungUp;
    case 'SIGINT':
      return EXIT.interrupted;
    case 'SIGTERM':
      return EXIT.terminated;
  }
}

/** Messages of others may run over several lines. */
export function oneLine(message: string): string {
  return message.trim().replace(/\s*\n\s*/g, ' ');
}
