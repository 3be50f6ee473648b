import { execFileSync } from 'node:child_process';

/** The Nodes that memory is measured with: the one that runs the bench, and those whose binaries `GROUNDPLAN_BENCH_NODES` lists. */
export function benchNodes() {
  const others = (process.env.GROUNDPLAN_BENCH_NODES ?? '').split(',').filter((path) => path !== '');
  return [process.execPath, ...others].map((path) => ({ path, version: versionOf(path) }));
}

function versionOf(path) {
  return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
}
