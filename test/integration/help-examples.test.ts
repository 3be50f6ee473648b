import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groundplan } from '../bin/harness';

jest.setTimeout(120_000);

/** A folder as the README describes it: a client file, what a CDK app synthesised on two branches, and templates of others. */
const FOLDER = mkdtempSync(join(tmpdir(), 'groundplan-examples-'));

beforeAll(() => {
  const web = {
    Parameters: { Size: { Type: 'String', Default: 'm7g.medium' } },
    Resources: {
      Nat: {
        Type: 'AWS::EC2::NatGateway',
        Properties: { SubnetId: 'subnet-1', Tags: [{ Key: 'Team', Value: 'web' }] },
      },
      Server: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: { Ref: 'Size' }, ImageId: 'ami-1' } },
    },
  };
  const manifest = {
    version: '36.0.0',
    artifacts: {
      Web: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://111111111111/eu-west-1',
        properties: { templateFile: 'Web.template.json' },
      },
    },
  };
  for (const folder of ['cdk.out', 'main.out', 'old', 'new']) {
    mkdirSync(join(FOLDER, folder));
    write(`${folder}/manifest.json`, manifest);
    write(`${folder}/Web.template.json`, web);
  }
  for (const file of ['template.json', 'old.json', 'new.json', 'web.yaml']) write(file, web);
  const client = {
    version: 1,
    client: { name: 'Ada', slug: 'ada', contact: 'it@ada.example', tier: 'bronze' },
    environments: {
      sandbox: {
        kind: 'sandbox',
        engine: 'aws-cdk',
        account: '111111111111',
        region: 'eu-west-1',
        network: { cidr: '10.20.0.0/24' },
        edgeNodes: { cabinets: { nodes: 2, os: 'ubuntu-24.04' } },
      },
    },
    scenarios: { lean: { patches: [{ set: { 'sandbox.network.zones': 1 } }] } },
  };
  write('client.yaml', client);
  write('old.yaml', client);
  write('agreement.yaml', {
    schema: 'groundplan.catalogue/1',
    name: 'Agreement',
    asOf: '2026-01-31',
    prices: [{ rate: 'nat-gateway/gateway', usd: 0.041 }],
  });
  write('usage.yaml', { schema: 'groundplan.usage/1', resources: { 'Web/Nat': { processedGb: 50 } } });
});

afterAll(() => rmSync(FOLDER, { recursive: true }));

const COMMANDS = [
  'check',
  'plan',
  'budget',
  'onboard',
  'price',
  'diff',
  'what-if',
  'advise',
  'backups',
  'coverage',
  'usage',
].map((name) => [name]);
const PRICES = ['show', 'search', 'where'].map((name) => ['prices', name]);

test.each([[], ...COMMANDS, ['prices'], ...PRICES].map((command) => [command]))(
  'examples of the help of %j find something',
  async (command) => {
    const examples = await examplesOf(command);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples.filter(worksHere)) {
      const { exitCode, out } = await groundplan(argumentsOf(example));
      expect({ example, isAnswered: answers(example).includes(exitCode) }).toEqual({ example, isAnswered: true });
      expect(out).toMatch(example.includes(' -o ') ? /^$/ : /\S/);
      expect(out).not.toMatch(/^no rate/);
    }
  },
);

test('examples of refreshing name a service and a region', async () => {
  for (const example of await examplesOf(['prices', 'refresh']))
    expect(example).toMatch(/^groundplan prices refresh --region \S+ --service \w+$/);
});

async function examplesOf(command: readonly string[]): Promise<readonly string[]> {
  const { out } = await groundplan([...command, '--help'], { columns: 200 });
  const [, examples = ''] = /\nExamples:\n(.*?)\n\n?(?:Exit codes|$)/s.exec(out) ?? [];
  return examples.split('\n').flatMap((line) => /^ {2}(groundplan .*?)(?: {2,}.*)?$/.exec(line)?.[1] ?? []);
}

/** Neither what is deployed nor a vendor's list is read without a network, and the client has no device. */
function worksHere(example: string): boolean {
  return !['--deployed', '--device', 'prices refresh'].some((words) => example.includes(words));
}

/** Exit codes that answer an example: a gate that says no has answered too. */
function answers(example: string): readonly number[] {
  return example.includes('--fail-on-increase') ? [0, 1] : [0];
}

/** Its words, files of the folder with their whole names. */
function argumentsOf(example: string): readonly string[] {
  const words = example
    .replace(/ > \S+$/, '')
    .split(' ')
    .slice(1);
  const isFile = (word: string, at: number): boolean => words[at - 1] === '-o' || existsSync(join(FOLDER, word));
  return words.map((word, at) => (isFile(word, at) ? join(FOLDER, word) : word));
}

function write(file: string, content: object): void {
  writeFileSync(join(FOLDER, file), JSON.stringify(content));
}
