import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import bundled from './bundled.json';

export const ROOT = join(__dirname, '../..');

const names = z.record(z.string(), z.string()).default({});
const entry = z.object({
  version: z.string().default(''),
  license: z.string().default(''),
  integrity: z.string().default(''),
  dev: z.boolean().default(false),
  dependencies: names,
});
type Entry = z.infer<typeof entry>;
const lockfile = z.object({ packages: z.record(z.string(), entry) });

/** A package that runs with ours. */
export interface RuntimePackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** SHA-512 of its tarball, in hexadecimal. */
  readonly sha512: string;
  /** `name@version` of what it needs itself. */
  readonly needs: readonly string[];
}

/** Our own package and everything that runs with it, from the lock file. What is there to develop is not among them. */
export interface Runtime {
  readonly own: RuntimePackage;
  readonly others: readonly RuntimePackage[];
}

/**
 * Packages of the lock file that users install too, and those that the build puts into ours. `npm sbom --omit dev` leaves out the
 * latter, and those that something of development also needs.
 */
export function readRuntime(): Runtime {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  const others = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && (!dev || isBundled(path)))
    .map(([path, each]) => describe(path, each, packages))
    .sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const { name } = z.object({ name: z.string() }).parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  const own = packages[''];
  if (own === undefined) throw new Error('package-lock.json has no root');
  const dependencies = { ...own.dependencies, ...Object.fromEntries(bundled.map((each) => [each, ''])) };
  return { own: { ...describe('', { ...own, dependencies }, packages), name }, others };
}

/** Of a package in the lock file. */
function isBundled(path: string): boolean {
  return bundled.some((name) => path === `node_modules/${name}`);
}

/** `name@version`. */
export function idOf({ name, version }: Pick<RuntimePackage, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

function describe(path: string, each: Entry, packages: Readonly<Record<string, Entry>>): RuntimePackage {
  const { version, license: licence, integrity, dependencies } = each;
  return {
    name: nameOf(path),
    version,
    licence,
    sha512: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
    needs: Object.keys(dependencies)
      .map((name) => idOf({ name, version: packages[resolve(path, name, packages)]?.version ?? '' }))
      .sort(),
  };
}

/** Where Node finds a package that one at this path asks for: beside it, or further up. */
function resolve(path: string, name: string, packages: Readonly<Record<string, Entry>>): string {
  const here = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (here in packages) return here;
  if (path === '') throw new Error(`package-lock.json has no ${name}`);
  return resolve(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name, packages);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
