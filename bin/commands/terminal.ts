import { cacheFolder } from './cache-folder';

/** Columns of a page where no terminal says otherwise. */
const DEFAULT_COLUMNS = 80;

/** What a command writes to. */
export interface Terminal {
  /** Writes results. */
  readonly out: (text: string) => void;
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
export interface Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** @default 'linux' */
  readonly platform?: NodeJS.Platform;
}

/** The terminal a process runs in. A reader who has seen enough (`| head`) ends the output and is no error. */
export function terminalOf({ stdout, stderr, env, platform = 'linux' }: Surroundings): Terminal {
  const cache = cacheFolder(env, platform);
  stdout.on('error', ignoreClosedPipe);
  stderr.on('error', ignoreClosedPipe);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    columns: stdout.isTTY ? (stdout.columns ?? DEFAULT_COLUMNS) : DEFAULT_COLUMNS,
    colour: wantsColour(stdout, env) ? 'colour' : 'plain',
    ...(stderr.isTTY && { watched: stderr }),
    debug: isSet(env.GROUNDPLAN_DEBUG),
    ...(cache !== undefined && { cache }),
  };
}

/** https://no-color.org first, then FORCE_COLOR, then whether it is a terminal that can. */
function wantsColour(stdout: Output, env: Surroundings['env']): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

function ignoreClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}
