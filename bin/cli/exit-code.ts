import { UnavailableError } from '../../lib/pricing/catalogue/refresh/download';
import { InputError } from '../../lib/problem';
import { ForgeError } from './forge-error';
import { Interrupted, type StopSignal } from './interruption';
import { ProcessEnded } from './process-ended';
import { NotWrittenError } from './result-file';
import type { Terminal } from './terminal';

/** What the process says to the one that started it. */
export const EXIT = {
  fine: 0,
  overBudget: 1,
  badInput: 2,
  cannotTell: 3,
  refused: 4,
  // EX_UNAVAILABLE, EX_SOFTWARE and EX_IOERR of sysexits.
  unavailable: 69,
  bug: 70,
  notWritten: 74,
  // As shells say of what a signal ended: 128 and its number.
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each exit code means. Help and the guide say just this. */
const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  fine: 'fine',
  overBudget: 'a budget, or what --fail-on-increase allows, is exceeded',
  badInput: 'the input or the command line is wrong',
  cannotTell: 'cannot tell whether it is exceeded: prices are missing (--allow-missing)',
  refused: 'refused: a change loses data, leaves stacks running or cannot be made (--accept)',
  unavailable: 'a price list or a forge cannot be reached, or refuses',
  bug: 'a bug in groundplan',
  notWritten: 'could not write output',
  hungUp: 'stopped: the terminal was closed',
  interrupted: 'interrupted (Ctrl-C)',
  terminated: 'terminated (kill)',
};

/** Every exit code with its meaning. */
export function exitCodes(): readonly (readonly [code: ExitCode, means: string])[] {
  return (Object.keys(EXIT) as (keyof typeof EXIT)[]).map((name) => [EXIT[name], EXIT_MEANINGS[name]]);
}

/** Tells the person what is wrong, one line each, and returns the exit code. */
export function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof InputError) {
    terminal.err(`${error.message}\n`);
    return EXIT.badInput;
  }
  if (error instanceof Interrupted) return exitCodeAfter(error.signal);
  if (error instanceof UnavailableError) {
    terminal.err(`${oneLine(error.message)}; prices are unchanged\n`);
    return EXIT.unavailable;
  }
  if (error instanceof ForgeError) {
    terminal.err(`groundplan: ${error.message}\n`);
    return EXIT.unavailable;
  }
  if (error instanceof NotWrittenError) {
    terminal.err(`groundplan: ${oneLine(error.message)}\n`);
    return EXIT.notWritten;
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
