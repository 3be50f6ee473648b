import { execFile } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

/** Keys that the CDK signs in with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** How a command ended, and all it printed. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
}

/** Longest that one command may take. */
const LIMIT_MS = 150_000;

/** Runs the real CDK command line, in this repository, with its `cdk.json`. */
export function cdk(args: readonly string[], credentials?: Credentials): Promise<Outcome> {
  const command = path.join(ROOT, 'node_modules/.bin/cdk');
  const env = { ...process.env, ...(credentials && variables(credentials)) };
  const options = { cwd: ROOT, env, timeout: LIMIT_MS, maxBuffer: 64 * 2 ** 20 };
  return new Promise((resolve) => {
    execFile(command, [...args, '--no-notices', '--no-color'], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ status, output: `${stdout}${stderr}` });
    });
  });
}

function variables({ accessKeyId, secretAccessKey, sessionToken }: Credentials): NodeJS.ProcessEnv {
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
}
