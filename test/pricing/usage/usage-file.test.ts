import fc from 'fast-check';

import { checkUsage, estimate, packagedCatalogue, readTemplate, readUsage, usageFile } from '../../../lib/pricing';
import type { Estimate, Reading, UsagePolicy } from '../../../lib/pricing';
import { METERED_TYPES } from '../../../lib/pricing/meters';
import { keysThatMatter } from '../../../lib/pricing/usage/keys-that-matter';

const catalogue = packagedCatalogue();

function reading(resources: object, name = 'shop', region = 'eu-west-1'): Reading {
  return readTemplate({ name, body: { Resources: resources }, region });
}

function keysOf(resource: object): readonly string[] {
  return reading({ It: resource })
    .resources.flatMap((each) => keysThatMatter(each, catalogue))
    .map(({ name }) => name);
}

const instance = (InstanceType: string, rest: object = {}): object => ({
  Type: 'AWS::EC2::Instance',
  Properties: { InstanceType, ...rest },
});

describe('the keys that matter', () => {
  test('are those that change what the resource costs as it stands', () => {
    expect(keysOf(instance('m7i.large'))).toEqual(['rootGib', 'runningHours']);
    expect(keysOf(instance('t3.large'))).toEqual(['surplusCredits', 'rootGib', 'runningHours']);
    expect(keysOf(instance('t3.large', { CreditSpecification: { CPUCredits: 'standard' } }))).toEqual([
      'rootGib',
      'runningHours',
    ]);
    const magnetic = [{ DeviceName: '/dev/xvdb', Ebs: { VolumeType: 'standard', VolumeSize: 10 } }];
    expect(keysOf(instance('m7i.large', { BlockDeviceMappings: magnetic }))).toEqual([
      'magneticRequests',
      'rootGib',
      'runningHours',
    ]);
  });

  test('name the charges that they change', () => {
    const [requests] = reading({ Fn: { Type: 'AWS::Lambda::Function' } }).resources.flatMap((each) =>
      keysThatMatter(each, catalogue),
    );
    expect(requests).toEqual({
      name: 'requests',
      unit: 'requests per month',
      assume: 100_000,
      charges: ['Requests', 'Duration'],
      unpriced: [],
    });
  });
});

describe('the usage file of a template', () => {
  test('names each resource, its keys, their units, what is assumed and what it is for', () => {
    const text = usageFile(
      reading({
        Nat: { Type: 'AWS::EC2::NatGateway', Metadata: { 'aws:cdk:path': 'shop/Network/Nat' } },
        Fn: { Type: 'AWS::Lambda::Function' },
        Role: { Type: 'AWS::IAM::Role' },
      }).resources,
      catalogue,
    );
    expect(text.slice(text.indexOf('\nresources:'), text.indexOf('\n# By resource type'))).toBe(`
resources:
  # AWS::EC2::NatGateway · shop/Nat · shop/Network/Nat
  Nat:
    processedGb: 100 # GB per month, including S3 and DynamoDB unless given separately: Data processed

  # AWS::Lambda::Function · shop/Fn
  Fn:
    requests: 100000 # requests per month: Requests, Duration
    durationMs: 200 # ms that each run takes: Duration
    streamedGb: 0 # GB per month of streamed responses, beyond the first 6 MB of each: Streamed responses
`);
  });

  test('names a key that has no price in its region, and does not offer it', () => {
    const { resources } = reading({ Calls: { Type: 'AWS::Connect::Instance' }, Web: { Type: 'AWS::WAFv2::WebACL' } });
    const text = usageFile(resources, catalogue);
    expect(text.slice(text.indexOf('\nresources:'), text.indexOf('\n# By resource type'))).toBe(`
resources:
  # AWS::Connect::Instance · Calls · shop/Calls
    # voiceMinutes cannot be priced (Voice): the catalogue has no price in eu-west-1
    # chatMessages cannot be priced (Chat): the catalogue has no price in eu-west-1

  # AWS::WAFv2::WebACL · shop/Web
  Web:
    requests: 1000000 # requests per month: Requests
    # wcus cannot be priced (Requests): the catalogue has no price in eu-west-1
`);
    expect(readUsage(text, 'usage.yaml').resources).toEqual({ Web: { requests: 1_000_000 } });
  });

  test('of a template without use is empty, and can be read', () => {
    const { resources } = reading({ Role: { Type: 'AWS::IAM::Role' } });
    expect(readUsage(usageFile(resources, catalogue), 'usage.yaml').resources).toEqual({});
  });

  test('tells resources of one name apart, or says that it cannot', () => {
    const nat = { Type: 'AWS::EC2::NatGateway' };
    const resources = ['blue', 'green', 'green'].flatMap((stack) => reading({ Nat: nat }, stack).resources);
    const text = usageFile(resources, catalogue);
    expect(Object.keys(readUsage(text, 'usage.yaml').resources)).toEqual(['blue/Nat']);
    expect(text.match(/another resource has the same name/g)).toHaveLength(2);
  });
});

describe('read back', () => {
  /** Money and everything else, but for who said how much is used. */
  function figures(resources: Reading['resources'], usage: UsagePolicy): unknown {
    const priced: Estimate = estimate(resources, { catalogue, usage });
    return {
      monthly: priced.monthly,
      resources: priced.resources.map((resource) => ({
        ...resource,
        lines: resource.lines.map((line) => ({ ...line, basis: undefined })),
      })),
    };
  }

  const properties = fc.record(
    {
      InstanceType: fc.constantFrom('t3.micro', 'm7i.large'),
      MemorySize: fc.constantFrom(128, 1024),
      Engine: fc.constantFrom('mysql', 'aurora-postgresql', 'redis'),
      DBInstanceClass: fc.constantFrom('db.t3.medium', 'db.serverless'),
      BillingMode: fc.constantFrom('PAY_PER_REQUEST', 'PROVISIONED'),
      Type: fc.constantFrom('network', 'EXPRESS', 'HTTP'),
      AllocatedStorage: fc.constantFrom(20, '100'),
      MinCapacity: fc.integer({ min: 1, max: 2 }),
      MaxCapacity: fc.integer({ min: 2, max: 8 }),
    },
    { requiredKeys: [] },
  );
  const resource = fc.record({ Type: fc.constantFrom(...METERED_TYPES), Properties: properties });
  const names = fc.string({ unit: fc.constantFrom('A', 'b', '0'), minLength: 1, maxLength: 4 });
  const templates = fc.dictionary(
    fc.oneof(names, fc.constantFrom('null', 'Yes', 'constructor', '0x10', '1e3')),
    resource,
    { maxKeys: 12 },
  );

  test('it gives the very same amounts, for every kind of resource', () => {
    const every = Object.fromEntries(METERED_TYPES.map((type, at) => [`R${at}`, { Type: type, Properties: {} }]));
    const { resources } = reading(every);
    const usage = readUsage(usageFile(resources, catalogue), 'usage.yaml');
    expect(checkUsage(usage, resources)).toEqual([]);
    expect(figures(resources, usage)).toEqual(figures(resources, 'default'));
  });

  test('it gives the very same amounts, and nothing in it is wrong', () => {
    fc.assert(
      fc.property(templates, (template) => {
        const { resources } = reading(template);
        const usage = readUsage(usageFile(resources, catalogue), 'usage.yaml');
        expect(checkUsage(usage, resources)).toEqual([]);
        expect(figures(resources, usage)).toEqual(figures(resources, 'default'));
      }),
    );
  });
});
