import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../test/browser/chromium';
import { asTyped, COLUMNS, examplePlan, FOLDER } from './example';
import { fingerprint, terminalSvg } from './terminal';

/**
 * `npm run pictures` makes the pictures of the README from the example: what a terminal shows, and the upper part of the page as Chromium
 * draws it. A picture of Chromium's differs from machine to machine, so what it was made of is kept beside it.
 */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const text = await examplePlan('text');
  writeFileSync(join(FOLDER, 'plan.svg'), terminalSvg('groundplan plan client.yaml', asTyped(text), COLUMNS));
  const html = await examplePlan('html');
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, colorScheme: 'light' });
    await page.setContent(html);
    await page.screenshot({ path: join(FOLDER, 'page.png') });
  } finally {
    await browser.close();
  }
  writeFileSync(join(FOLDER, 'page.sha256'), `${fingerprint(html)}\n`);
}

void main();
