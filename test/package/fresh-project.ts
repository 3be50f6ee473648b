import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import manifest from '../../package.json';

export const ROOT = path.resolve(__dirname, '../..');

const { devDependencies } = manifest;

/** A fresh project with the package as others get it, packed, and with packages of their own beside it. */
export class FreshProject {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'groundplan-package-'));

  /** Packs and installs. @param packages - in the versions that are tested with */
  install(...packages: readonly (keyof typeof devDependencies)[]): void {
    this.run('npm', 'pack', ROOT, '--silent');
    const tarball = readdirSync(this.folder).find((file) => file.endsWith('.tgz')) ?? '';
    writeFileSync(this.at('package.json'), '{ "name": "fresh", "private": true }\n');
    this.run(
      'npm',
      'install',
      '--silent',
      `./${tarball}`,
      ...packages.map((name) => `${name}@${devDependencies[name]}`),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Path of a file of the project. */
  at(file: string): string {
    return path.join(this.folder, file);
  }

  /** What a command prints. */
  readonly run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  /** Packages that a program has loaded when it is done. */
  loadedBy(script: string): readonly string[] {
    const ask = `${script}; console.log(JSON.stringify(Object.keys(require.cache)))`;
    const files = JSON.parse(this.run(process.execPath, '-e', ask)) as string[];
    const names = files.flatMap((file) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1] ?? []);
    return [...new Set(names)].sort();
  }
}
