import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle';
import { CACHE } from './cache';

/** The version that the module in cli/ pins. */
const VERSION = 'v3.276.0';
const PACKAGE = 'github.com/pulumi/pulumi/pkg/v3/cmd/pulumi';
const MODULE = path.resolve(__dirname, '../cli');

/** Whether the engine can be built here: a machine of CI must have Go, a developer's may go without. */
export function canBuildCli(): boolean {
  return process.env.CI !== undefined || spawnSync('go', ['version']).status === 0;
}

/**
 * Builds the Pulumi CLI, which has the engine in it, from its Go module. The first time it takes minutes and gigabytes, and seconds
 * when nothing has changed.
 * @returns the folder whose bin/ has it, with the language host that runs programs for it beside it
 * @throws Error when there is no Go, or its modules cannot be had
 */
export function buildCli(): string {
  const bin = path.join(CACHE, 'bin');
  mkdirSync(bin, { recursive: true });
  const version = `-X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=${VERSION}`;
  const args = ['build', '-trimpath', '-ldflags', `-s -w ${version}`, '-o', path.join(bin, 'pulumi'), PACKAGE];
  execFileSync('go', args, { cwd: MODULE, stdio: 'inherit' });
  bundle(path.resolve(__dirname, '../language-host/main.ts'), path.join(bin, 'pulumi-language-nodejs'));
  return CACHE;
}
