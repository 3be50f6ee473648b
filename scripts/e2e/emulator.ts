import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A running emulator of AWS. */
export interface Emulator {
  /** Where every service answers. By name: the CDK's look-up of templates fails with an address. */
  readonly url: string;
  /** Requests that it broke down on, and why: the last line of each trace. */
  faults(): readonly string[];
  stop(): Promise<void>;
}

export interface EmulatorOptions {
  /** A Python that has moto. */
  readonly python: string;
  /** Directory for its log. */
  readonly work: string;
  readonly signal: AbortSignal;
}

/** Directory of the Python package `emulator`. */
const PACKAGE_HOME = path.resolve(__dirname, '../../test/e2e');

/**
 * Starts the emulator on a free port of this machine alone. It also ends by itself when this process does, however that ends.
 * @throws Error when it does not answer within a minute
 */
export async function startEmulator({ python, work, signal }: EmulatorOptions): Promise<Emulator> {
  const port = await freePort();
  const logFile = path.join(work, 'emulator.log');
  const log = openSync(logFile, 'w');
  const server = spawn(python, ['-m', 'emulator', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: PACKAGE_HOME,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' },
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  const emulator: Emulator = {
    url: `http://localhost:${port}`,
    faults: () => faultsIn(readFileSync(logFile, 'utf8')),
    stop: () => end(server),
  };
  try {
    await answers(`${emulator.url}/moto-api/`, server, signal);
    return emulator;
  } catch (error) {
    process.stderr.write(readFileSync(logFile, 'utf8'));
    await emulator.stop();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url: string, server: ChildProcess, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && server.exitCode === null) {
    signal.throwIfAborted();
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await wait(250);
  }
  throw new Error(`the emulator does not answer at ${url}; expected an answer within a minute`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await Promise.race([ended, wait(5_000, undefined, { ref: false }).then(() => server.kill('SIGKILL'))]);
}

/** A trace in the log ends with the one line that is not indented. */
function faultsIn(log: string): readonly string[] {
  return [...log.matchAll(/^Traceback .*\n(?: .*\n)*(?<fault>\S.*)$/gm)].flatMap(({ groups }) => groups?.fault ?? []);
}
