import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmulator, type Emulator, type EmulatorOptions } from './e2e/emulator';
import { run } from './e2e/process';
import { pythonWith } from './e2e/python';

/**
 * `npm run test:e2e`: deploys clients to an emulator of AWS with the real CDK command line, changes them, and lints templates. The
 * command lines that it runs are built before.
 * Needs Node, Python 3 and, the first time, PyPI. The emulator is stopped however this ends.
 */
const ROOT = path.resolve(__dirname, '..');
const TESTS = path.join(ROOT, 'test/e2e');
const MINUTES = 60_000;

async function main(signal: AbortSignal): Promise<number> {
  const python = await pythonWith(path.join(TESTS, 'requirements.txt'), signal);
  const checkov = await pythonWith(path.join(TESTS, 'checkov-requirements.txt'), signal);
  const work = mkdtempSync(path.join(tmpdir(), 'groundplan-e2e-'));
  try {
    const options = { python, work, signal };
    return await testAgainst(await startEmulator(options), { ...options, checkov });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What the tests need besides the emulator. */
interface TestOptions extends EmulatorOptions {
  /** A Python that has checkov. */
  readonly checkov: string;
}

async function testAgainst(emulator: Emulator, { python, checkov, work, signal }: TestOptions): Promise<number> {
  try {
    const jest = [require.resolve('jest/bin/jest'), '--config', path.join(TESTS, 'jest.config.js'), '--runInBand'];
    const pythons = { GROUNDPLAN_E2E_PYTHON: python, GROUNDPLAN_E2E_CHECKOV: checkov };
    const env = { ...sealed(emulator.url), TMPDIR: work, ...pythons };
    const status = await run(process.execPath, [...jest, ...process.argv.slice(2)], { cwd: ROOT, env, signal });
    const faults = emulator.faults();
    if (faults.length > 0) process.stderr.write(`the emulator itself failed:\n${faults.join('\n')}\n`);
    return faults.length > 0 ? 1 : status;
  } finally {
    await emulator.stop();
  }
}

/**
 * An environment in which nothing can reach AWS: no profile, no instance metadata, no credentials but the emulator's, every
 * endpoint replaced, and a proxy that is not there for whatever would still leave the machine.
 */
function sealed(endpoint: string): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG = 'C.UTF-8' } = process.env;
  return {
    PATH,
    HOME,
    LANG,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
    AWS_SESSION_TOKEN: 'testing',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    HTTPS_PROXY: 'http://127.0.0.1:9',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    CDK_DISABLE_VERSION_CHECK: 'true',
    CI: 'true',
    NODE_NO_WARNINGS: '1',
  };
}

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(name, () => interruption.abort(new Error(`stopped by ${name}`)));
}

main(AbortSignal.any([interruption.signal, AbortSignal.timeout(25 * MINUTES)])).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
