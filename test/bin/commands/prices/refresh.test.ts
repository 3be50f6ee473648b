import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packagedRates } from '../../../../lib/pricing/catalogue/packaged';
import { instance, offerFile, regionIndex, used } from '../../../pricing/catalogue/refresh/offer-file';
import { virtualMachine } from '../../../pricing/catalogue/refresh/retail-prices';
import { emptyDirectory, fileOf, groundplan, NAT, type Outcome } from '../../harness';
import {
  hangsUpAfter,
  json,
  redirect,
  stallsAfter,
  startVendor,
  status,
  text,
  type Answer,
  type Vendor,
} from './vendor';

const INDEX = '/offers/v1.0/aws/AmazonEC2/current/region_index.json';
const LIST = '/offers/v1.0/aws/AmazonEC2/20261115080000/eu-west-3/index.csv';
const ROWS = [instance('m7g.large', 'Linux', '0.0955'), used('NatGateway-Hours', 'Hrs', '0.05')];
const CSV = offerFile('AmazonEC2', ROWS);
const FILE = 'aws.eu-west-3.AmazonEC2.rates';

let vendor: Vendor;
let cache: string;
beforeAll(async () => (vendor = await startVendor()));
afterAll(() => vendor.close());
beforeEach(() => {
  cache = join(emptyDirectory(), 'groundplan', 'prices');
  serve(text(CSV));
});

function serve(list: Answer): void {
  vendor.answers = { [INDEX]: json(regionIndex('AmazonEC2', ['eu-west-3', 'eu-west-1'])), [LIST]: list };
}

function refresh(...more: readonly string[]): Promise<Outcome> {
  const args = ['--region', 'eu-west-3', '--service', 'AmazonEC2', '--url', vendor.url, '--timeout', '1'];
  return groundplan(['prices', 'refresh', ...args, ...more], { cache });
}

describe('a price list that can be had', () => {
  test('is kept, and says so', async () => {
    expect(await refresh()).toEqual({
      exitCode: 0,
      out: `2 prices of 2026-11-15: 0 changed, 2 new\nkept in ${join(cache, FILE)}\n`,
      err: `reading prices of AmazonEC2 in eu-west-3 from ${new URL(vendor.url).host} …\n`,
    });
    expect(readdirSync(cache)).toEqual([FILE]);
  });

  test('prices a region that no packaged price is for', async () => {
    const template = ['price', fileOf('web.json', NAT), '--region', 'eu-west-3', '--usage', 'none'];
    expect((await groundplan(template, { cache })).out).toMatch(/^at least \$0\.00 /);
    await refresh();
    const { exitCode, out } = await groundplan(template, { cache });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^\$36\.50 a month +prices of 2026-11-15\n/); // 730 × 0.05
  });

  test('is named among the places that prices come from', async () => {
    await refresh();
    const { out } = await groundplan(['prices', 'where'], { cache });
    expect(out.split('\n').slice(-4)).toEqual([
      `refreshed, in ${cache}`,
      '  aws  eu-west-3  AmazonEC2  2 prices  of 2026-11-15  refreshed: AWS Price List, AmazonEC2, version 20261115080000',
      'of a packaged and a refreshed price of the same thing, the newer holds',
      '',
    ]);
  });

  test('tells what changed the second time', async () => {
    await refresh();
    serve(
      text(offerFile('AmazonEC2', [instance('m7g.large', 'Linux', '0.09'), ...ROWS.slice(1)], '2026-11-18T00:00:00Z')),
    );
    expect((await refresh()).out).toMatch(/^2 prices of 2026-11-18: 1 changed, 0 new\n/);
    const { out } = await groundplan(['prices', 'show', 'ec2/m7g.large/linux', '--region', 'eu-west-3'], { cache });
    expect(out.split('\n')).toEqual([
      'ec2/m7g.large/linux, USD per hour',
      '  aws  eu-west-3  $0.09  2026-11-18  aws-price-list/AmazonEC2/20261115080000',
      'sources',
      '  aws-price-list/AmazonEC2/20261115080000  refreshed: AWS Price List, AmazonEC2, version 20261115080000',
      '',
    ]);
  });

  test.each<[string, Answer]>([
    ['compressed', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(CSV))],
    ['slow, but never still', slowly],
    ['somewhere else by now', redirect('/moved.csv')],
  ])('may be %s', async (_, answer) => {
    serve(answer);
    vendor.answers = { ...vendor.answers, '/moved.csv': text(CSV) };
    expect((await refresh()).exitCode).toBe(0);
  });

  test('replaces a file that was damaged', async () => {
    await refresh();
    writeFileSync(join(cache, FILE), 'damaged');
    const template = ['price', fileOf('web.json', NAT), '--region', 'eu-west-3'];
    const { exitCode, err } = await groundplan(template, { cache });
    expect([exitCode, err.split('\n').length]).toEqual([2, 2]);
    expect((await refresh()).exitCode).toBe(0);
    expect((await groundplan(template, { cache })).exitCode).toBe(0);
  });
});

describe('a failure is one line and leaves the old prices in place', () => {
  const half = CSV.slice(0, CSV.lastIndexOf('"Hrs"'));

  test.each<[string, Answer, string | RegExp]>([
    ['forbidden', status(403), '403 Forbidden'],
    ['overloaded', status(503), '503 Service Unavailable'],
    ['cut off by the server', text(half), /^\d+ columns on line 8$/],
    ['cut off on the line', hangsUpAfter(half), 'an answer that breaks off (connection closed)'],
    ['still', stallsAfter(half), 'an answer that breaks off (no data for 1 second)'],
    ['corrupt', text(CSV.replaceAll('","', '";"')), /^a broken row on line \d+$/],
    [
      'badly compressed',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(CSV),
      /^an answer that breaks off \(.+\)$/,
    ],
    ['a web page', text('<html>\n</html>\n'), 'no table of prices'],
    ['empty', text(''), 'no table of prices'],
    ['much shorter than before', text(offerFile('AmazonEC2', [])), '0 prices of AmazonEC2 in eu-west-3'],
  ])('%s', async (_, answer, found) => {
    await refresh();
    const before = readFileSync(join(cache, FILE), 'utf8');
    serve(answer);
    const { exitCode, out, err } = await refresh();
    const [, line = '', ...rest] = err.split('\n');
    expect({ exitCode, out, rest }).toEqual({ exitCode: 69, out: '', rest: [''] });
    const [, what] = /^found (.*) at http:\/\/127\.0\.0\.1:\S+; expected .*; prices are unchanged$/.exec(line) ?? [];
    expect(what).toEqual(typeof found === 'string' ? found : expect.stringMatching(found));
    expect(readdirSync(cache)).toEqual([FILE]);
    expect(readFileSync(join(cache, FILE), 'utf8')).toBe(before);
  });

  test.each<[string, Answer, string]>([
    ['silent', () => undefined, 'no data for 1 second'],
    ['going round', redirect(LIST), 'redirect count exceeded'],
  ])('%s', async (_, answer, why) => {
    await refresh();
    const before = readFileSync(join(cache, FILE), 'utf8');
    serve(answer);
    const { exitCode, err } = await refresh();
    expect(exitCode).toBe(69);
    expect(err.split('\n')[1]).toBe(`could not reach ${vendor.url}${LIST} (${why}); prices are unchanged`);
    expect(readFileSync(join(cache, FILE), 'utf8')).toBe(before);
  });

  test('nobody answers', async () => {
    const gone = await startVendor();
    await gone.close();
    const why = new Map([
      [gone.url, 'connection refused'],
      ['http://nobody.invalid', 'host not found'],
    ]);
    for (const [base, reason] of why) {
      const { exitCode, err } = await refresh('--url', base);
      expect([exitCode, err.split('\n')[1]]).toEqual([
        69,
        `could not reach ${base}${INDEX} (${reason}); prices are unchanged`,
      ]);
    }
  });

  test('a list with less than half of what is packaged was cut off somewhere', async () => {
    vendor.answers = {
      ...vendor.answers,
      [LIST.replace('eu-west-3', 'eu-west-1')]: text(CSV),
    };
    const known = packagedRates('aws', 'eu-west-1').filter(({ key }) => /^(ec2|ebs|nat-gateway)\//.test(key)).length;
    const { exitCode, err } = await refresh('--region', 'eu-west-1');
    expect(exitCode).toBe(69);
    expect(err).toContain(
      `found 2 prices of AmazonEC2 in eu-west-1 at ${vendor.url}/; expected at least ${Math.ceil(known / 2)};`,
    );
  });

  test('the folder cannot be written', async () => {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(cache, 'in the way');
    const { exitCode, err } = await refresh();
    expect(exitCode).toBe(2);
    expect(err).toMatch(/found ".*rates", which cannot be written \(\w+\); expected a place for refreshed prices\n$/);
  });
});

test('virtual machines of Azure come page by page', async () => {
  const path = '/api/retail/prices';
  vendor.answers = {
    [path]: (response, request) =>
      request.url?.includes('skip') === true
        ? json({ Items: [virtualMachine('Standard_D4s_v5', 0.224)], NextPageLink: null })(response, request)
        : json({ Items: [virtualMachine('Standard_D2s_v5', 0.112)], NextPageLink: `${vendor.url}${path}?$skip=1000` })(
            response,
            request,
          ),
  };
  const args = ['--region', 'francecentral', '--service', 'Virtual Machines', '--url', vendor.url];
  const { exitCode, out } = await groundplan(['prices', 'refresh', ...args], { cache });
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^2 prices of \d{4}-\d\d-\d\d: 0 changed, 2 new\n/);
  expect(vendor.asked.slice(-2)).toEqual([
    "/api/retail/prices?api-version=2023-01-01-preview&currencyCode='USD'&$filter=serviceName eq 'Virtual Machines' and armRegionName eq 'francecentral' and priceType eq 'Consumption'",
    '/api/retail/prices?$skip=1000',
  ]);
});

test.each([
  [
    ['--service', 'AmazonS3'],
    /^--service: found "AmazonS3"; expected a price list that tells our rates without a guess: AmazonEC2 \(.*\); AWSELB .*\n$/,
  ],
  [['--service', 'AmazonEC3'], /Did you mean "AmazonEC2"\?\n$/],
  [['--service', 'ec2', '--cloud', 'azure'], /^--service: found "ec2"; expected .*: VirtualMachines/],
  [['--region', '../../etc'], /^--region: found "\.\.\/\.\.\/etc"; expected a region, e\.g\. eu-west-1\n$/],
  [
    ['--region', 'eu-west-4'],
    /--region: found "eu-west-4"; expected a region that AWS lists AmazonEC2 in\. Did you mean "eu-west-\d"\?\n$/,
  ],
  [
    ['--url', 'ftp://prices'],
    /^--url: found "ftp:\/\/prices"; expected the address of a web server, https:\/\/\.\.\.\n$/,
  ],
  [['--timeout', '0'], /^groundplan: option '--timeout <seconds>' argument '0' is invalid\./],
])('%j is a mistake of the command line', async (args, message) => {
  const { exitCode, out, err } = await refresh(...args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toMatch(message);
});

test('without a folder for them, nothing is asked for', async () => {
  const { exitCode, err } = await groundplan(['prices', 'refresh', '--region', 'eu-west-3', '--service', 'ec2']);
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: 'found no folder for refreshed prices; expected XDG_CACHE_HOME, HOME or LOCALAPPDATA to name one\n',
  });
});

/** A piece every half a second of the patience. */
function slowly(response: Parameters<Answer>[0]): void {
  const third = Math.ceil(CSV.length / 3);
  response.writeHead(200);
  response.write(CSV.slice(0, third));
  setTimeout(() => response.write(CSV.slice(third, 2 * third)), 500);
  setTimeout(() => response.end(CSV.slice(2 * third)), 1100);
}
