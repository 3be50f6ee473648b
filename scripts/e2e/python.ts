import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './process';

const CACHE = path.resolve(__dirname, '../../node_modules/.cache/groundplan-e2e');

/**
 * A Python that has the packages of a requirements file: the one on the PATH if it has exactly those versions, else a virtual
 * environment made for them and kept for the next time.
 * @throws Error when there is no Python 3, or the packages cannot be installed
 */
export async function pythonWith(requirements: string, signal: AbortSignal): Promise<string> {
  const text = readFileSync(requirements, 'utf8');
  if (onPathHas(pinned(text))) return 'python3';
  const home = path.join(CACHE, createHash('sha256').update(text).digest('hex').slice(0, 12));
  // Written last, so that an interrupted installation is not taken for a whole one.
  const installed = path.join(home, 'installed.txt');
  if (!existsSync(installed)) {
    await install(home, requirements, signal);
    writeFileSync(installed, text);
  }
  return path.join(home, 'bin/python');
}

/** `moto[server]==5.2.5` says that `moto` is wanted in version `5.2.5`. */
function pinned(requirements: string): Readonly<Record<string, string>> {
  const lines = requirements.matchAll(/^([\w-]+)(?:\[\w+\])?==(\S+)$/gm);
  return Object.fromEntries([...lines].map(([, name, version]) => [name ?? '', version ?? '']));
}

const HAS = `
import importlib.metadata, json, sys
wanted = json.loads(sys.argv[1])
sys.exit(any(importlib.metadata.version(name) != version for name, version in wanted.items()))
`;

function onPathHas(packages: Readonly<Record<string, string>>): boolean {
  try {
    execFileSync('python3', ['-c', HAS, JSON.stringify(packages)], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

async function install(home: string, requirements: string, signal: AbortSignal): Promise<void> {
  process.stderr.write(`installing ${requirements} into ${home}\n`);
  rmSync(home, { recursive: true, force: true });
  const steps = [
    ['python3', '-m', 'venv', home],
    [path.join(home, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--requirement', requirements],
  ] as const;
  for (const [command, ...args] of steps) {
    if ((await run(command, args, { signal })) !== 0) {
      throw new Error(`"${[command, ...args].join(' ')}" failed; expected Python 3 with its venv module, and PyPI`);
    }
  }
}
