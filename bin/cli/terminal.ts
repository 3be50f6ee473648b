import { once } from 'node:events';
import { visible } from '../../lib/legible';
import { cacheFolder } from './cache-folder';

/** Columns of a page where no terminal says otherwise. */
const DEFAULT_COLUMNS = 80;

/** What a command writes to. */
export interface Terminal {
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes a long result part by part, no faster than its reader takes it. */
  readonly print: (parts: Iterable<string>) => Promise<void>;
  /** Writes problems and progress. */
  readonly err: (text: string) => void;
  /** Width of a report. */
  readonly columns: number;
  readonly colour: 'colour' | 'plain';
  /** The stream a spinner may turn on. @default - nobody watches: one line of progress is enough */
  readonly watched?: NodeJS.WritableStream;
  /** Whether an unexpected error shows its stack. */
  readonly debug: boolean;
  /** Folder of refreshed prices. @default - there is none: the packaged ones hold */
  readonly cache?: string;
}

type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** The parts of Node's process that a terminal is made of. */
export interface TerminalEnvironment {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** @default 'linux' */
  readonly platform?: NodeJS.Platform;
}

/**
 * The terminal a process runs in. A reader who has seen enough (`| head`) ends the output and is no error; one who was never there is.
 * Names in templates are anybody's, so nothing of them reaches a screen that it would obey.
 */
export function terminalOf({ stdout, stderr, env, platform = 'linux' }: TerminalEnvironment): Terminal {
  const cache = cacheFolder(env, platform, 'prices');
  const results = new StandardOutput(stdout);
  stderr.on('error', ignoreClosedPipe);
  return {
    out: (text) => void results.write(text),
    print: (parts) => results.print(parts),
    err: (text) => void stderr.write(visible(text)),
    columns: (stdout.isTTY ? stdout.columns : undefined) ?? columnsIn(env) ?? DEFAULT_COLUMNS,
    colour: wantsColour(stdout, env) ? 'colour' : 'plain',
    ...(stderr.isTTY && { watched: stderr }),
    debug: isSet(env.GROUNDPLAN_DEBUG),
    ...(cache !== undefined && { cache }),
  };
}

/** What `COLUMNS` says, as shells and other programs have it: for pipes, and terminals that do not tell their width. */
function columnsIn({ COLUMNS = '' }: TerminalEnvironment['env']): number | undefined {
  return /^[1-9]\d{0,4}$/.test(COLUMNS) ? Number(COLUMNS) : undefined;
}

/** https://no-color.org first, then FORCE_COLOR, then whether it is a terminal that can. */
function wantsColour(stdout: Output, env: TerminalEnvironment['env']): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** Where results go. */
class StandardOutput {
  /** Whether anything has arrived. */
  private hasReader = false;

  constructor(private readonly output: Output) {
    output.on('error', (error) => {
      if (!this.hasReader || !isClosedPipe(error)) throw error;
    });
  }

  write(text: string): boolean {
    return this.output.write(visible(text), (error) => {
      if (!error) this.hasReader = true;
    });
  }

  /** Waits where the reader is behind, so that a long text does not pile up, and ends where there is none any more. */
  async print(parts: Iterable<string>): Promise<void> {
    for (const part of parts) {
      if (!this.output.writable) return;
      if (!this.write(part)) await once(this.output, 'drain').catch(ignoreClosedPipe);
    }
  }
}

function ignoreClosedPipe(error: unknown): void {
  if (!isClosedPipe(error)) throw error;
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
