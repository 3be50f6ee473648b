import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCli, canBuildCli } from '../test/e2e/pulumi/engine/build-cli';
import { startEmulator } from './e2e/emulator';
import { untilInterrupted } from './e2e/interruption';
import { run } from './e2e/process';
import { pythonWith } from './e2e/python';
import { sealed } from './e2e/sealed';

/**
 * `npx ts-node scripts/e2e-pulumi.ts`: takes client environments through their lives by the real Pulumi engine, with a stand-in for its AWS
 * provider and an emulator of AWS behind that. Needs Node, Python 3 and Go, and the first time PyPI and the Go module proxy: the engine
 * is built before the tests begin, since compilers take all that a machine has. All of it is stopped however this ends.
 */
const ROOT = path.resolve(__dirname, '..');
const TESTS = path.join(ROOT, 'test/e2e');
const MINUTES = 60_000;

async function main(signal: AbortSignal): Promise<number> {
  if (!canBuildCli()) {
    process.stderr.write('found no Go, which the Pulumi engine is built with: nothing is tested\n');
    return 0;
  }
  buildCli();
  const python = await pythonWith(path.join(TESTS, 'requirements.txt'), signal);
  const work = mkdtempSync(path.join(tmpdir(), 'groundplan-e2e-pulumi-'));
  const emulator = await startEmulator({ python, work, signal });
  try {
    const jest = [require.resolve('jest/bin/jest'), '--config', path.join(TESTS, 'jest.config.js'), '--runInBand'];
    const env = { ...sealed(emulator.url), TMPDIR: work };
    const args = [...jest, 'test/e2e/pulumi', ...process.argv.slice(2)];
    const status = await run(process.execPath, args, { cwd: ROOT, env, signal });
    const faults = emulator.faults();
    if (faults.length > 0) process.stderr.write(`the emulator itself failed:\n${faults.join('\n')}\n`);
    return faults.length > 0 ? 1 : status;
  } finally {
    await emulator.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

untilInterrupted(30 * MINUTES, main);
