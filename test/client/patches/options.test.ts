import { InputError, formatProblem } from '../../../lib/problem';
import { parseClient } from '../../../lib/client/parse';
import { patchOf, type PatchOption } from '../../../lib/client/patches/read-option';
import type { Patch } from '../../../lib/client/patches/patch';
import { HEAD, PRODUCTION } from '../files';

const STAGING =
  '  staging: { extends: production, kind: staging, network: { cidr: 10.21.0.0/16 }, servers: { ehr: { size: small } } }\n';
const FILE = HEAD + PRODUCTION + STAGING;

type Typed = readonly [option: PatchOption, text: string];

const patches = (...typed: readonly Typed[]): readonly Patch[] => typed.map(([option, text]) => patchOf(option, text));

function said(...typed: readonly Typed[]): readonly string[] {
  try {
    parseClient(FILE, 'client.yaml', patches(...typed));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(formatProblem);
  }
}

const sizes = (...typed: readonly Typed[]): unknown =>
  parseClient(FILE, 'client.yaml', patches(...typed)).environments.map(({ servers }) => servers?.ehr?.size);

describe('--set', () => {
  test('writes a value where an environment writes it itself, and leaves those that have their own', () => {
    expect(sizes()).toEqual(['large', 'small']);
    expect(sizes(['set', 'production.servers.ehr.size=xlarge'])).toEqual(['xlarge', 'small']);
  });

  test('is inherited as if the file had it, once the environment writes nothing itself', () => {
    const typed: Typed[] = [
      ['unset', 'staging.servers.ehr.size'],
      ['set', 'production.servers.ehr.size=medium'],
    ];
    expect(sizes(...typed)).toEqual(['medium', 'medium']);
  });

  test('takes YAML, and the last of two for one path', () => {
    const need = { vcpu: 4, memoryGib: 32 };
    const typed: Typed[] = [
      ['set', 'production.servers.ehr.size=medium'],
      ['set', 'production.servers.ehr.size={ vcpu: 4, memoryGib: 32 }'],
    ];
    expect(sizes(...typed)).toEqual([need, 'small']);
    expect(sizes(['set', 'environments.production.servers.ehr.size=medium'])).toEqual(['medium', 'small']);
  });

  test('reaches what is said of the client, and items of lists', () => {
    const { regulations, tier } = parseClient(
      FILE,
      'client.yaml',
      patches(['set', 'client.regulations[1]=pci-dss'], ['set', 'client.tier=silver']),
    );
    expect([tier, regulations]).toEqual(['silver', ['hipaa', 'pci-dss']]);
  });

  test.each<[Typed, string]>([
    [
      ['set', 'production.servers.ehr.size=huge'],
      '--set production.servers.ehr.size=huge  environments.production.servers.ehr.size: found "huge"; expected small, medium, large, xlarge or { vcpu, memoryGib }',
    ],
    [
      ['set', 'prodution.servers.ehr.size=large'],
      '--set prodution.servers.ehr.size=large  found "prodution"; expected client, accounts or an environment of the file: production, staging. Did you mean "production"?',
    ],
    [
      ['set', 'client.regulations[7]=gdpr'],
      '--set client.regulations[7]=gdpr  found no such item; expected one of a list that this environment writes itself, or the one behind its last',
    ],
    [['set', 'client.tier='], '--set client.tier=  found no value; expected one in YAML'],
    [
      ['set', 'client.tier: gold'],
      '--set: found "client.tier: gold"; expected a path from the name of an environment, e.g. production.servers.web.size, or client.tier, and a value: path=value',
    ],
    [['set', 'client.tier=*gold'], '--set client.tier=*gold  found the alias *gold; expected an anchor &gold above it'],
  ])('%j is refused', (typed, expected) => {
    expect(said(typed)).toEqual([expected]);
  });

  test('a misspelt key is told by the option, with the right one', () => {
    const [first = '', ...rest] = said(['set', 'production.servers.ehr.sise=large']);
    expect(rest).toEqual([]);
    expect(first).toMatch(
      /^--set production\.servers\.ehr\.sise=large {2}environments\.production\.servers\.ehr\.sise: found the key "sise"; .* Did you mean "size"\?$/,
    );
  });

  test('what is wrong in the file is still told by its line', () => {
    const wrong = FILE.replace('large', 'huge');
    const parse = () => parseClient(wrong, 'client.yaml', patches(['set', 'client.tier=silver']));
    expect(parse).toThrow(/^client\.yaml:\d+:15 {2}environments\.production\.servers\.ehr\.size: found "huge"/);
  });
});

describe('--unset', () => {
  const fleets = (...typed: readonly Typed[]): unknown =>
    parseClient(FILE, 'client.yaml', patches(...typed)).environments.map(({ servers }) => Object.keys(servers ?? {}));

  test('takes out what is written, and clears what is only inherited', () => {
    expect(fleets(['unset', 'staging.servers.ehr.size'])).toEqual([['ehr'], ['ehr']]);
    expect(sizes(['unset', 'staging.servers.ehr.size'])).toEqual(['large', 'large']);
    expect(fleets(['unset', 'staging.servers.ehr'])).toEqual([['ehr'], ['ehr']]);
    expect(fleets(['unset', 'staging.servers.ehr'], ['unset', 'staging.servers.ehr'])).toEqual([['ehr'], []]);
  });

  test('a value that is needed is missing where it was', () => {
    expect(said(['unset', 'staging.region'])).toContain(
      '--unset staging.region  environments.staging.region: found nothing; expected an AWS region, e.g. eu-west-1',
    );
  });

  test('of nothing is refused, with the nearest that is there', () => {
    expect(said(['unset', 'production.servers.ehr.sise'])).toEqual([
      '--unset production.servers.ehr.sise  found nothing; expected something that can be taken out. Did you mean "size"?',
    ]);
  });
});
