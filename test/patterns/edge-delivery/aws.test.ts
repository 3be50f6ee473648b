import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { awsEdgeDelivery, type AwsEdgeDelivery } from '../../../lib/patterns/edge-delivery/aws';
import type { AskedEdgeDelivery } from '../../../lib/patterns/edge-delivery/props';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { expectPlain } from '../neutral';
import { edgeProps } from './arbitraries';
import { built, certificate, KEY, plan, released, site } from './fixture';

const { home } = clinicContext().places;

function words(asked: Partial<AskedEdgeDelivery> = {}): AwsEdgeDelivery {
  return awsEdgeDelivery(plan(asked), home, { certificate: asked.certificate ?? certificate });
}

/** A site whose files are put up. */
function release(folder = built, asked: Partial<AskedEdgeDelivery> = {}): AwsEdgeDelivery {
  return awsEdgeDelivery(plan({ ...released, ...asked }), home, { folder });
}

test('TLS 1.2 or newer by SNI, HTTP/3, and the price class of Europe and North America', () => {
  expect(words().viewers).toEqual({
    minimumProtocolVersion: 'TLSv1.2_2021',
    httpVersion: 'http2and3',
    priceClass: 'PriceClass_100',
  });
  expect(words({ minTls: '1.3', reach: 'everywhere' }).viewers).toMatchObject({
    minimumProtocolVersion: 'TLSv1.3_2025',
    priceClass: 'PriceClass_All',
  });
});

test('servers see all that the viewer sent, the host among it; a bucket sees the path alone', () => {
  expect(words().behavior.originRequestPolicyId).toBe('216adef6-5c7f-47e4-b989-5492eafa07d3');
  expect(words(site).behavior).toEqual({
    methods: ['GET', 'HEAD'],
    cachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
    signed: false,
    failsOver: false,
  });
});

test('files of servers are found by host and query and by no cookie; those of a bucket by their path alone', () => {
  const cache = { paths: { '/static/*': 'files', '/api/*': 'origin' } } as const;
  const { paths, cachePolicy } = words({ cache });
  expect(paths.map(({ cachePolicyId }) => cachePolicyId)).toEqual([undefined, '4cc15a8a-d715-48a4-82b8-cc0b614638fe']);
  expect(cachePolicy).toEqual({ minTtl: 0, defaultTtl: 86_400, maxTtl: 31_536_000, headers: ['Host'] });
  expect(words()).not.toHaveProperty('cachePolicy');
  expect(words({ ...site, cache: { paths: { '/static/*': 'files' } } })).not.toHaveProperty('cachePolicy');
});

test('the firewall asks for the country, then for the rate, then the managed rules that load balancers have as well', () => {
  const { rules = [] } = words({ countries: { only: ['NL'] } }).firewall ?? {};
  expect(rules.map(({ name, counts }) => [name, counts])).toEqual([
    ['Countries', false],
    ['RateLimit', false],
    ['AWSManagedRulesAmazonIpReputationList', false],
    ['AWSManagedRulesCommonRuleSet', false],
    ['AWSManagedRulesKnownBadInputsRuleSet', false],
  ]);
  const counting = words({ onboarding: { count: true, review: '2027-01-31' } });
  expect(counting.firewall?.rules.every(({ counts }) => counts)).toBe(true);
});

test('a certificate of another region than us-east-1 is refused', () => {
  expect(() => words({ certificate: certificate.replace('us-east-1', 'eu-west-1') })).toThrow(
    'certificate: found a certificate in eu-west-1; expected one in us-east-1, where the edge looks for certificates',
  );
});

test('redirects that no function has room for are refused', () => {
  const redirects = Array.from({ length: 400 }, (_, at) => ({ from: `/a-rather-long-path/${at}`, to: '/new' }));
  expect(() => words({ redirects })).toThrow(/redirects: found 400 redirects, which make a function of \d+ bytes/);
});

test('an environment in us-east-1 has its alarms at home', () => {
  const placesIn = (region: string): readonly unknown[] =>
    awsEdgeDelivery(plan(), { region }, {}).resources.map(({ layer, place = 'home' }) => `${layer} ${place}`);
  expect(placesIn('eu-west-1')).toEqual(['edge home', 'edge global', 'monitoring global']);
  expect(placesIn('us-east-1')).toEqual(['edge home', 'edge global', 'monitoring home']);
});

test('names fit where all names are as long as a client file takes them, and differ', () => {
  const context = clinicContext();
  const name = (fullName: string): string => awsEdgeDelivery({ ...plan({}, context), fullName }, home, {}).name;
  const [one, other] = [name(`${'s'.repeat(61)}a`), name(`${'s'.repeat(61)}b`)];
  expect([one.length, other.length]).toEqual([60, 60]);
  expect(one).not.toBe(other);
  expect(name('northwind-production-portal')).toBe('northwind-production-portal');
});

test('words are plain data, whatever is asked for', () => {
  fc.assert(fc.property(edgeProps, (props) => expectPlain(awsEdgeDelivery(plan(props), home, {}))));
});

test('paths that have to be signed are asked before all others, and their keys are public keys', () => {
  const signed = { paths: ['/private/*'], keys: { current: 'keys/current.pem' } };
  const cache = { paths: { '/private/img/*': 'files', '/private/*': 'none' } } as const;
  const signing = (pem: string): AwsEdgeDelivery =>
    awsEdgeDelivery(plan({ ...site, cache, signed }), home, { keys: { current: pem } });
  expect(signing(KEY).paths.map((one) => [one.path, one.signed])).toEqual([
    ['/private/*', true],
    ['/private/img/*', false],
  ]);
  expect(signing(KEY).signers).toEqual([{ name: expect.stringMatching(/^current-[0-9a-f]{8}$/) as string, pem: KEY }]);
  expect(() => signing('ssh-rsa AAAA')).toThrow(
    'signed.keys.current: found a file that holds something else; expected a public key in PEM, RSA of 2048 bits or ECDSA on P-256',
  );
});

describe('a site that is put up', () => {
  test('browsers keep a year what never changes, and ask again for the rest, which the edge keeps', () => {
    const files = release().release?.files.map(({ path, contentType, cacheControl }) => [
      path,
      contentType,
      cacheControl,
    ]);
    const asked = 'public, max-age=0, s-maxage=31536000, must-revalidate';
    expect(files).toEqual([
      ['404.html', 'text/html; charset=utf-8', asked],
      ['app.3f2a9c1d.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
      ['index.html', 'text/html; charset=utf-8', asked],
    ]);
  });

  test.each([
    ['assets/index-DiwrgTda.js', true],
    ['assets/css/main.8f3b2c1d.css', true],
    ['old/assets/index-DiwrgTda.js', false],
    ['report-20260131.pdf', false],
    ['photo-DSC00123.jpg', false],
    ['app.3f2a9c1d.js', false],
  ])('%s is kept a year where /assets/* never changes: %s', (path, kept) => {
    const names = ['assets/index-DiwrgTda.js', path];
    const files = names.map((name) => ({ path: name, sha256: 'f'.repeat(64) }));
    const origin = { site: { folder: 'site', immutable: ['/assets/*'] } };
    const put = release({ ...built, files: [...built.files, ...files] }, { origin }).release?.files;
    expect(put?.findLast((one) => one.path === path)?.cacheControl.includes('immutable')).toBe(kept);
  });

  test('nothing is kept a year that nobody says never changes; no page is, and nothing that is not there', () => {
    const immutable = (...paths: readonly string[]): AwsEdgeDelivery =>
      release(built, { origin: { site: { folder: 'site', ...(paths.length > 0 && { immutable: paths }) } } });
    expect(immutable().release?.files.some((one) => one.cacheControl.includes('immutable'))).toBe(false);
    expect(() => immutable('/*', '/asets/*', '/4*')).toThrow(
      [
        'origin.site.immutable[0]: found "/*", /404.html among it; expected files whose names have a hash in them',
        'origin.site.immutable[1]: found "/asets/*"; expected paths of files in the folder',
        'origin.site.immutable[2]: found "/4*", /404.html among it; expected files whose names have a hash in them',
      ].join('\n'),
    );
  });

  test('other files are another release, which nothing that is cached is of; the same files are the same', () => {
    const prefix = (folder = built): string => release(folder).release?.prefix ?? '';
    const edited = { ...built, files: built.files.map((file) => ({ ...file, sha256: 'e'.repeat(64) })) };
    expect(prefix()).toMatch(/^[0-9a-f]{16}$/);
    expect(prefix({ ...built, directory: '/elsewhere' })).toBe(prefix());
    expect(prefix(edited)).not.toBe(prefix());
    expect(release(built, { origin: { site: { folder: 'site' } } }).release?.prefix).not.toBe(prefix());
    const { viewerFunction: code = '', errorResponses } = release();
    expect(code).toContain(`request.uri = "/${prefix()}" + request.uri;`);
    expect(errorResponses).toEqual([{ errorCode: 404, page: `/${prefix()}/404.html` }]);
  });

  test('what it names and the folder does not have is refused', () => {
    const bare = { ...built, files: built.files.filter(({ path }) => path.endsWith('.js')) };
    expect(() => release(bare)).toThrow(
      'origin.site.folder: found a folder without index.html; expected one that has it\nerrorPages.404: found "/404.html"; expected a file in the folder of the site',
    );
  });
});

describe('the function that sees every request first', () => {
  /** What becomes of a path: another path, or a status and where to. */
  function answer(asked: Partial<AskedEdgeDelivery>, uri: string, querystring: object = {}): unknown {
    return answerOf(words(asked), uri, querystring);
  }

  function answerOf({ viewerFunction: code = '' }: AwsEdgeDelivery, uri: string, querystring: object = {}): unknown {
    const request = { uri, querystring, headers: { host: { value: 'www.northwind.example' } } };
    const result: unknown = runInNewContext(`${code}; handler(${JSON.stringify({ request })})`);
    const {
      uri: path,
      statusCode,
      headers,
    } = JSON.parse(JSON.stringify(result)) as {
      readonly uri?: string;
      readonly statusCode?: number;
      readonly headers?: { readonly location: { readonly value: string } };
    };
    return path ?? [statusCode, headers?.location.value];
  }

  test('is there for sites and redirects alone', () => {
    expect(words()).not.toHaveProperty('viewerFunction');
  });

  test.each([
    ['/', '/index.html'],
    ['/about/', '/about/index.html'],
    ['/app.3f2a.js', '/app.3f2a.js'],
  ])('a folder is answered with its index: %s', (uri, file) => {
    expect(answer(site, uri)).toBe(file);
  });

  test.each([
    ['/private', 'https://www.northwind.example/private/'],
    ['/docs/old', 'https://www.northwind.example/docs/old/'],
    ['//elsewhere', 'https://www.northwind.example//elsewhere/'],
  ])('a folder without its slash is asked for again, and so has to be signed where its index has: %s', (uri, to) => {
    expect(answer(site, uri)).toEqual([301, to]);
    expect(answerOf(release(), uri)).toEqual([301, to]);
  });

  test('the index of a folder is that of its release', () => {
    expect(answerOf(release(), '/private/')).toMatch(/^\/[0-9a-f]{16}\/private\/index\.html$/);
  });

  test('what else was asked is asked again', () => {
    const query = {
      page: { value: '2' },
      all: { value: '' },
      tag: { value: 'b', multiValue: [{ value: 'a' }, { value: 'b' }] },
    };
    expect(answer(site, '/about', query)).toEqual([301, 'https://www.northwind.example/about/?page=2&all&tag=a&tag=b']);
  });

  test('what is found elsewhere is redirected, for good or for now', () => {
    const redirects = [
      { from: '/old', to: 'https://northwind.example/new' },
      { from: '/sale', to: '/winter', permanent: false },
    ];
    expect(answer({ redirects }, '/old')).toEqual([301, 'https://northwind.example/new']);
    expect(answer({ redirects }, '/sale')).toEqual([302, '/winter']);
    expect(answer({ redirects }, '/constructor')).toBe('/constructor');
    expect(answer({ ...site, redirects }, '/about/')).toBe('/about/index.html');
  });
});
