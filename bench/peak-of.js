const { spawnSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/**
 * Peak memory of a Node program, in KiB: of the program itself, and of the largest of the processes that it started.
 *
 * @param {readonly string[]} args - Node's arguments
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, node?: string }} options
 */
exports.peakOf = (args, { cwd, env = {}, node = process.execPath }) => {
  const directory = mkdtempSync(join(tmpdir(), 'groundplan-peak-'));
  try {
    const file = join(directory, 'peaks');
    const options = `--require ${join(__dirname, 'peak-memory.js')}`;
    const { status, stderr } = spawnSync(node, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env, NODE_OPTIONS: options, PEAK_MEMORY_FILE: file },
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
    return sum(readFileSync(file, 'utf8'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

function sum(peaks) {
  const lines = peaks
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  const own = lines.filter(([parent]) => parent === process.pid).map(([, kib]) => kib);
  const others = lines.filter(([parent]) => parent !== process.pid).map(([, kib]) => kib);
  return Math.max(0, ...own) + Math.max(0, ...others);
}
