import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../../package-folder';

/** How the page looks. */
export const STYLE = asset('report.css');

/** What makes its tables sort and search. Runs in the reader's browser. */
export const SCRIPT = asset('report.js');

function asset(name: string): string {
  return readFileSync(join(packageFolder(), 'lib/reports/formats/html/browser', name), 'utf8');
}
