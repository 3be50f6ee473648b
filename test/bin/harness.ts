import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Terminal } from '../../bin/cli/terminal';
import { run } from '../../bin/run';

/** What a command line printed and returned. */
export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, on a terminal that remembers. */
export async function groundplan(args: readonly string[], rest: Partial<Terminal> = {}): Promise<Outcome> {
  const written = { out: '', err: '' };
  const exitCode = await run(args, {
    out: (text) => (written.out += text),
    print: (parts) => {
      for (const part of parts) written.out += part;
      return Promise.resolve();
    },
    err: (text) => (written.err += text),
    columns: 80,
    colour: 'plain',
    debug: false,
    ...rest,
  });
  return { exitCode, ...written };
}

const FILES = mkdtempSync(join(tmpdir(), 'groundplan-test-'));
afterAll(() => rmSync(FILES, { recursive: true }));

/** A directory of its own, gone after the tests. */
export function emptyDirectory(): string {
  return mkdtempSync(join(FILES, 'd'));
}

/** A file of that name and content in a directory of its own. */
export function fileOf(name: string, content: string | object): string {
  const path = join(emptyDirectory(), name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** A copy of the example clinic's file with a piece of it written otherwise, beside the files that it names. */
export function clinicWith(was: string, is: string): string {
  const folder = join(__dirname, '../../examples/clinic');
  const path = fileOf('client.yaml', readFileSync(join(folder, 'client.yaml'), 'utf8').replace(was, is));
  copyFileSync(join(folder, 'portal.sh'), join(dirname(path), 'portal.sh'));
  return path;
}

/** One NAT gateway, $0.048 an hour and per GB in eu-west-1. */
export const NAT = { Resources: { Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 'subnet-1' } } } };
