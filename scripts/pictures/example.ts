import { join } from 'node:path';
import { run } from '../../bin/run';

const ROOT = join(__dirname, '../..');
const CLIENT = 'examples/clinic/client.yaml';

/** Columns of the terminal in the picture. */
export const COLUMNS = 80;

/** Where the pictures of the README stand. */
export const FOLDER = join(ROOT, 'docs/pictures');

/** What `groundplan plan` prints of the example, in a terminal that knows colours. */
export async function examplePlan(format: 'text' | 'html'): Promise<string> {
  let printed = '';
  const exitCode = await run(['plan', join(ROOT, CLIENT), '--format', format], {
    out: (text) => (printed += text),
    print: (parts) => {
      for (const part of parts) printed += part;
      return Promise.resolve();
    },
    err: () => undefined,
    columns: COLUMNS,
    colour: 'colour',
    debug: false,
  });
  if (exitCode !== 0) throw new Error(`the plan of the example ended with ${exitCode}`);
  return printed;
}

/** The terminal after `groundplan plan client.yaml`. */
export function asTyped(printed: string): string {
  return `\u001b[32m$\u001b[39m \u001b[1mgroundplan plan client.yaml\u001b[22m\n\n${printed}`;
}
