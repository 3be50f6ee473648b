import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a script did on a machine. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * A machine that scripts of onboarding run on, in a process of their own: its folders are below a folder of the test, and what would reach
 * the network is a stand-in that notes its calls.
 */
export class Machine {
  private readonly root = mkdtempSync(path.join(tmpdir(), 'groundplan-machine-'));

  constructor(stubs: Readonly<Record<string, string>>) {
    mkdirSync(this.at('/bin'));
    for (const [name, body] of Object.entries({ id: 'echo 0', uname: 'echo x86_64', ...stubs })) {
      writeFileSync(this.at(`/bin/${name}`), `#!/bin/sh\n${NOTED}\n${body}\n`);
      chmodSync(this.at(`/bin/${name}`), 0o755);
    }
  }

  /** Runs a script, whose absolute paths are taken to be the machine's. */
  run(script: string, args: readonly string[], input: string): Outcome {
    const file = this.at('/script.sh');
    writeFileSync(file, script.replaceAll(/(?<![\w}/])\/(etc|opt|var|greengrass)\//g, `${this.root}/$1/`));
    const { status, stdout, stderr } = spawnSync('sh', [file, ...args], {
      input,
      encoding: 'utf8',
      env: { PATH: `${this.at('/bin')}:${process.env.PATH ?? ''}`, ROOT: this.root, TMPDIR: this.root },
    });
    return { status, out: stdout, err: stderr };
  }

  /** Calls of stand-ins in order, with their arguments. */
  get calls(): readonly string[] {
    const file = this.at('/calls');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  read(file: string): string | undefined {
    return existsSync(this.at(file)) ? readFileSync(this.at(file), 'utf8') : undefined;
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(this.at(file)), { recursive: true });
    writeFileSync(this.at(file), text);
  }

  /** Puts a program there that notes its calls. */
  writeProgram(file: string): void {
    this.write(file, `#!/bin/sh\n${NOTED}\n`);
    chmodSync(this.at(file), 0o755);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private at(file: string): string {
    return path.join(this.root, file);
  }
}

const NOTED = 'echo "${0##*/} $*" >> "$ROOT/calls"';
