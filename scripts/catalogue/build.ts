/**
 * Builds the packaged catalogue from a folder of price tables: `npx ts-node scripts/catalogue/build.ts <folder>`.
 * See the README beside this file.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { catalogueFiles } from './catalogue-files';
import { readCsv } from './csv';
import { QUOTATIONS } from './quotations';

const DATA = join(__dirname, '../../lib/pricing/catalogue/data');

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: ts-node scripts/catalogue/build.ts <folder with the price tables>\n');
  process.exitCode = 2;
} else {
  // Every file is made before the first of the old ones goes.
  const files = catalogueFiles((file) => {
    const path = join(file === QUOTATIONS ? __dirname : folder, file);
    return readCsv(readFileSync(path, 'utf8'), file);
  });
  rmSync(DATA, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(DATA, path)), { recursive: true });
    writeFileSync(join(DATA, path), text);
  }
}
