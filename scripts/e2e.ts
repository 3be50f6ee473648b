import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmulator, type Emulator, type EmulatorOptions } from './e2e/emulator';
import { untilInterrupted } from './e2e/interruption';
import { run } from './e2e/process';
import { pythonWith } from './e2e/python';
import { sealed } from './e2e/sealed';

/**
 * `npm run test:e2e`: deploys clients to an emulator of AWS with the real CDK command line, changes them, and lints templates. The
 * command lines that it runs are built before.
 * Needs Node, Python 3 and, the first time, PyPI. The emulator is stopped however this ends.
 */
const ROOT = path.resolve(__dirname, '..');
const TESTS = path.join(ROOT, 'test/e2e');
const MINUTES = 60_000;
/** Tests with a script of their own. */
const OF_PULUMI = '/test/e2e/pulumi/';

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
    const others = ['--testPathIgnorePatterns', '/node_modules/', OF_PULUMI];
    const jest = [require.resolve('jest/bin/jest'), '--config', path.join(TESTS, 'jest.config.js'), '--runInBand'];
    const pythons = { GROUNDPLAN_E2E_PYTHON: python, GROUNDPLAN_E2E_CHECKOV: checkov };
    const env = { ...sealed(emulator.url), TMPDIR: work, ...pythons };
    const status = await run(process.execPath, [...jest, ...process.argv.slice(2), ...others], {
      cwd: ROOT,
      env,
      signal,
    });
    const faults = emulator.faults();
    if (faults.length > 0) process.stderr.write(`the emulator itself failed:\n${faults.join('\n')}\n`);
    return faults.length > 0 ? 1 : status;
  } finally {
    await emulator.stop();
  }
}

untilInterrupted(25 * MINUTES, main);
