import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How the page looks. */
export const STYLE = asset('report.css');

/** What makes its tables sort and search. Runs in the reader's browser. */
export const SCRIPT = asset('report.js');

/** They stand in one place, wherever the code that reads them is bundled into. */
function asset(name: string): string {
  const folder = dirname(require.resolve('groundplan/package.json'));
  return readFileSync(join(folder, 'lib/reports/html/browser', name), 'utf8');
}
