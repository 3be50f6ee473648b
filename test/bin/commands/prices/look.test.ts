import { pricedRegions } from '../../../../lib/pricing/catalogue/packaged';
import { groundplan } from '../../harness';

describe('show', () => {
  test('a price where it holds, with its date and its source', async () => {
    const { exitCode, out, err } = await groundplan(['prices', 'show', 'nat-gateway/gateway', '--region', 'eu-west-1']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out.split('\n')).toEqual([
      'nat-gateway/gateway, USD per hour',
      '  aws  eu-west-1  $0.048  2025-10-28  awscalc-natgateway',
      'sources',
      expect.stringMatching(/^ {2}awscalc-natgateway {2}price list of 2025-10-28: /),
      '',
    ]);
  });

  test('in every region, where none is given', async () => {
    const { out } = await groundplan(['prices', 'show', 'ebs/gp3-storage']);
    expect(out.split('\n').filter((row) => /^ {2}aws {2}/.test(row))).toHaveLength(12);
  });

  test('with its tiers, and a price that holds everywhere', async () => {
    const { out } = await groundplan(['prices', 'show', 's3/standard-storage', '--region', 'eu-west-1']);
    expect(out).toContain('$0.023, from 51,200 $0.022, from 512,000 $0.021');
    const zone = await groundplan(['prices', 'show', 'route-53/hosted-zone', '--region', 'eu-west-1']);
    expect(zone.out).toContain('  aws  global  $0.50, from 25 $0.10  ');
  });

  test.each([
    [
      ['nat-gateway/gatway', '--region', 'eu-west-1'],
      'found no price of "nat-gateway/gatway" in eu-west-1; expected the key of a rate; groundplan prices search finds them. Did you mean "nat-gateway/gateway"?\n',
    ],
    [
      ['nat-gateway/gateway', '--region', 'eu-west1'],
      '--region: found "eu-west1"; expected a region that has prices; groundplan prices where lists them. Did you mean "eu-west-1"?\n',
    ],
  ])('%j is a mistake', async (args, err) => {
    expect(await groundplan(['prices', 'show', ...args])).toEqual({ exitCode: 2, out: '', err });
  });
});

describe('search', () => {
  test('finds keys that hold every word, in any order and case', async () => {
    const { exitCode, out } = await groundplan(['prices', 'search', 'GP3', 'ebs']);
    expect(exitCode).toBe(0);
    expect(out.split('\n').map((row) => row.trim().split(/ {2,}/))).toEqual([
      ['aws', 'ebs/gp3-provisioned-iops', '12 regions', 'per IOPS-month'],
      ['aws', 'ebs/gp3-provisioned-throughput', '12 regions', 'per MBps-month'],
      ['aws', 'ebs/gp3-storage', '12 regions', 'per GB-month'],
      [''],
    ]);
  });

  test('shows prices in a region, and only one service where that is asked', async () => {
    const { out } = await groundplan([
      'prices',
      'search',
      'gateway',
      '--region',
      'eu-west-1',
      '--service',
      'nat-gateway',
    ]);
    expect(out.trimEnd().split('\n')).toEqual([
      '  aws  nat-gateway/data-processed  $0.048  per GB',
      '  aws  nat-gateway/gateway         $0.048  per hour',
    ]);
  });

  test('counts what is too much to read', async () => {
    const rows = (await groundplan(['prices', 'search', 'large'])).out.trimEnd().split('\n');
    expect(rows).toHaveLength(51);
    expect(rows.at(-1)).toMatch(/^… and \d+ more; another word makes fewer$/);
  });

  test('says when there is nothing', async () => {
    expect(await groundplan(['prices', 'search', 'flux', 'capacitor'])).toEqual({
      exitCode: 0,
      out: 'no rate has "flux" and "capacitor" in its key\n',
      err: '',
    });
  });
});

test('where names every region and its newest date', async () => {
  const { exitCode, out } = await groundplan(['prices', 'where']);
  expect(exitCode).toBe(0);
  const packaged = out.split('\n').filter((row) => row.includes('the newest of'));
  expect(packaged.map((row) => row.trim().split(/ {2,}/))).toEqual(
    pricedRegions().map(({ cloud, region, rates, newest }) => [
      cloud,
      region,
      `${rates} prices`,
      `the newest of ${newest}`,
    ]),
  );
  expect(packaged).toHaveLength(26);
  expect(out).toMatch(/^refreshed, in no folder: set XDG_CACHE_HOME or HOME\n {2}none$/m);
});

test.each(['show', 'search', 'where', 'refresh'])('help of %s has examples', async (command) => {
  const { exitCode, out } = await groundplan(['prices', command, '--help']);
  expect(exitCode).toBe(0);
  expect(out).toMatch(new RegExp(`\\nExamples:\\n {2}groundplan prices ${command}`));
});
