import { execFile } from 'node:child_process';
import { ROOT } from './cdk';

/** What deploying a client would change, as `groundplan check --against` says it, and how it ended. */
export interface Verdict {
  readonly exitCode: number;
  readonly findings: readonly Finding[];
  readonly resources: readonly PredictedChange[];
  /** What it tells people besides. */
  readonly told: string;
}

/** One thing that somebody must look at. */
export interface Finding {
  readonly kind: string;
  readonly severity: string;
  readonly name: string;
  readonly says: string;
  readonly way?: string;
}

/** What becomes of one resource. */
export interface PredictedChange {
  readonly kind: 'added' | 'changed' | 'replaced' | 'removed' | 'orphaned';
  readonly id: string;
  readonly type: string;
  readonly old?: 'deleted' | 'retained' | 'snapshot';
}

const LIMIT_MS = 120_000;

/** Runs the built command line: what changes when a client file is deployed over an assembly. */
export function checkAgainst(client: string, assembly: string, args: readonly string[] = []): Promise<Verdict> {
  const command = ['dist/bin/groundplan.js', 'check', client, '--against', assembly, '--format', 'json', ...args];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      command,
      { cwd: ROOT, timeout: LIMIT_MS, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        const { changes } = parsed(stdout);
        if (changes === undefined) reject(new Error(`groundplan check printed no changes:\n${stdout}${stderr}`));
        else resolve({ exitCode: error === null ? 0 : Number(error.code), ...changes, told: stderr });
      },
    );
  });
}

function parsed(stdout: string): { readonly changes?: Pick<Verdict, 'findings' | 'resources'> } {
  return stdout.startsWith('{') ? (JSON.parse(stdout) as object) : {};
}

/** The CDK app as it is built, run from this repository. */
export const CDK_APP = 'node dist/bin/cdk.js';
