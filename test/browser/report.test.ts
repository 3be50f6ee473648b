import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { adviceReport, estimate, packagedCatalogue, readTemplate } from '../../lib/pricing';
import { estimateHtml } from '../../lib/reports/estimate/html';
import { launch } from './chromium';
import { coloursIn } from './pixels';

/** A gateway, two servers, a volume, a role, a type that nobody knows, and a name that tries to run. */
const TEMPLATE = {
  Resources: {
    Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 's' } },
    Web: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: 'm5.large', ImageId: 'ami-1' } },
    Batch: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: 'm5.xlarge', ImageId: 'ami-1' } },
    Data: { Type: 'AWS::EC2::Volume', Properties: { Size: 100, VolumeType: 'gp2' } },
    Role: { Type: 'AWS::IAM::Role', Properties: {} },
    Odd: { Type: 'AWS::Odd::Thing' },
    '<img src=x onerror="document.title=1">': { Type: 'AWS::EC2::EIP' },
  },
};
const folder = mkdtempSync(join(tmpdir(), 'groundplan-browser-'));
let browser: Browser;

beforeAll(async () => {
  const { resources, notes } = readTemplate({ name: 'web', body: TEMPLATE, region: 'eu-west-1' });
  const how = { catalogue: packagedCatalogue(), notes };
  const page = await estimateHtml(estimate(resources, how), { advice: adviceReport(resources, how) });
  writeFileSync(join(folder, 'report.html'), page);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** What the page asked for, itself aside, and what it complained of. */
  readonly complaints: readonly string[];
}

async function open(width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const report = pathToFileURL(join(folder, 'report.html')).href;
  const complaints: string[] = [];
  page.on('request', (request) => request.url() !== report && complaints.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(report);
  return { page, complaints };
}

const names = (page: Page): Promise<readonly string[]> =>
  page.locator('#resources table > tbody:not([hidden]) > tr:first-child > td:first-child').allInnerTexts();

test('the page loads nothing and runs nothing but its own script', async () => {
  const { page, complaints } = await open(1280);
  expect(complaints).toEqual([]);
  expect(await page.title()).toMatch(/^at least \$\d+\.\d\d a month$/);
  expect(await page.locator('img').count()).toBe(0);
});

test.each([1280, 400])('the treemaps are drawn, %i pixels wide', async (width) => {
  const { page } = await open(width);
  const maps = await page.locator('.treemap').all();
  expect(maps).toHaveLength(2);
  for (const map of maps) {
    const outer = await map.boundingBox();
    const cells = await map.locator('.cell').all();
    expect(cells).toHaveLength(5); // what costs something: not the role, nor the type that nobody knows
    const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()));
    const area = boxes.reduce((sum, box) => sum + (box?.width ?? 0) * (box?.height ?? 0), 0);
    // All but the rows with the groups' names.
    expect(area / ((outer?.width ?? 0) * (outer?.height ?? 0))).toBeGreaterThan(0.85);
  }
});

test('a screenshot shows the rectangles in the colours of their groups, as large as they cost', async () => {
  const { page } = await open(1280);
  const map = page.locator('.treemap').nth(1);
  const screenshot = await map.screenshot({ path: join(folder, 'treemap.png') });
  const shares = await coloursIn(browser, screenshot);
  const [first = 0, second = 0] = shares;
  expect(shares.length).toBeGreaterThan(1);
  // EC2 is the only service with a price here: nearly all is its colour, and what is not is text and lines.
  expect(first).toBeGreaterThan(0.75);
  expect(second).toBeLessThan(0.15);
});

test('the waterfall ends lower than it begins', async () => {
  const { page } = await open(1280);
  const bars = await page.locator('.waterfall .sum .bar').all();
  const [before, after] = await Promise.all(bars.map((bar) => bar.boundingBox()));
  expect(bars).toHaveLength(2);
  expect(before?.x).toBe(after?.x);
  expect(after?.width ?? 0).toBeLessThan(before?.width ?? 0);
  expect(after?.width ?? 0).toBeGreaterThan(100);
});

test('the table sorts by any column, money by the largest first', async () => {
  const { page } = await open(1280);
  const mostExpensiveFirst = ['Batch', 'Web', 'Nat', 'Data'];
  expect((await names(page)).slice(0, 4)).toEqual(mostExpensiveFirst);
  await page.getByRole('button', { name: 'resource', exact: true }).click();
  expect((await names(page)).slice(1, 4)).toEqual(['Batch', 'Data', 'Nat']);
  await page.getByRole('button', { name: 'expected', exact: true }).click();
  expect((await names(page)).slice(0, 4)).toEqual(mostExpensiveFirst);
  await page.getByRole('button', { name: 'expected', exact: true }).click();
  expect((await names(page)).slice(-4)).toEqual([...mostExpensiveFirst].reverse());
});

test('the table is searched by any word, and says what is left of the sum', async () => {
  const { page } = await open(1280);
  await page.getByRole('searchbox').fill('ec2 gateway');
  expect(await names(page)).toEqual(['Nat']);
  expect(await page.locator('output').innerText()).toBe('1 of 7 resources, $39.84 a month'); // (730 + 100) × 0.048
  await page.getByRole('searchbox').fill('');
  expect(await names(page)).toHaveLength(7);
});

test('a row opens, and says what it is billed for', async () => {
  const { page } = await open(1280);
  const lines = page.locator('#resources .lines', { hasText: 'NAT gateway' });
  expect(await lines.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Nat', exact: true }).click();
  expect(await lines.isVisible()).toBe(true);
  expect(await lines.innerText()).toContain('730 × $0.048/hour');
});

test('a telephone shows names and amounts beside each other, and nothing beyond its edge', async () => {
  const { page } = await open(390);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
  expect(await page.locator('#resources thead th:visible').allInnerTexts()).toEqual(['resource', 'expected']);
  await page.getByRole('button', { name: 'Nat', exact: true }).click();
  const lines = page.locator('#resources .lines', { hasText: 'NAT gateway' });
  expect(await lines.locator('td:visible').first().innerText()).toBe('730 × $0.048/hour');
});

test('on paper every line is there, and no search box', async () => {
  const { page } = await open(800);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#resources .lines', { hasText: 'NAT gateway' }).isVisible()).toBe(true);
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  const pdf = await page.pdf({ format: 'A4' });
  // A page that Chromium could not print has no font in it.
  expect(pdf.includes('/FontDescriptor')).toBe(true);
});

test('without its script the page hides nothing', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(join(folder, 'report.html')).href);
  expect(await page.locator('#resources .lines', { hasText: 'NAT gateway' }).isVisible()).toBe(true);
  expect(await page.getByRole('searchbox').count()).toBe(0);
});

test('who prefers the dark has it', async () => {
  const [light, dark] = await Promise.all([open(1280, 'light'), open(1280, 'dark')]);
  const [day, night] = await Promise.all([light, dark].map(({ page }) => page.locator('header').screenshot()));
  expect(day?.equals(night ?? Buffer.of())).toBe(false);
});
