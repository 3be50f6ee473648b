import fc from 'fast-check';

import { checkUsage, readTemplate, readUsage, type LocatedUsage } from '../../../lib/pricing';
import { InputError } from '../../../lib/problem';

const HEAD = 'schema: groundplan.usage/1\n';

const { resources } = readTemplate({
  name: 'shop',
  body: {
    Resources: {
      Handler: { Type: 'AWS::Lambda::Function', Properties: {} },
      Nat: { Type: 'AWS::EC2::NatGateway', Properties: {} },
      Role: { Type: 'AWS::IAM::Role', Properties: {} },
    },
  },
  region: 'eu-west-1',
});

function read(text: string): LocatedUsage {
  return readUsage(text, 'usage.yaml');
}

/** What a wrong file is told, line by line. */
function complaints(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.split('\n');
  }
}

describe('a usage file', () => {
  test('is YAML', () => {
    const usage = read(`${HEAD}
resources:
  Handler: { requests: 2000000 }
  "shop/*": { processedGb: { low: 1, expected: 2.5, high: 4 } }
types:
  AWS::EC2::NatGateway: { processedGb: 50 }
assume:
  requests: 10
`);
    expect(usage).toMatchObject({
      resources: { Handler: { requests: 2_000_000 }, 'shop/*': { processedGb: { low: 1, expected: 2.5, high: 4 } } },
      types: { 'AWS::EC2::NatGateway': { processedGb: 50 } },
      assume: { requests: 10 },
    });
  });

  test('is JSON, however long its line', () => {
    const named = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`Function${at}`, { requests: at }]));
    const usage = read(JSON.stringify({ schema: 'groundplan.usage/1', resources: named }));
    expect(usage.resources).toEqual(named);
  });

  test('may leave out everything but its schema, and leave sections empty', () => {
    const nothing = { resources: {}, types: {}, assume: {} };
    expect(read(HEAD)).toMatchObject(nothing);
    expect(read(`${HEAD}resources:\ntypes:\nassume:\n`)).toMatchObject(nothing);
    expect(read(`${HEAD}resources:\n  Handler:\n    # requests: 1\n`)).toMatchObject({ resources: { Handler: {} } });
  });

  test('tells all its mistakes at once, each with its place', () => {
    const wrong = `schema: groundplan.usage/2
resorces: {}
resources:
  Handler: { requests: -1 }
  Nat: { processedGb: lots }
types:
  AWS::Lambda::Functon: { requests: 1 }
  AWS::Lambda::Function: { request: 1 }
  AWS::IAM::Role: { requests: 1 }
assume:
  processedGB: 3
  requests: { low: 3, expected: 2, high: 4 }
  capacityUnits: { low: 1, expeced: 2, high: 3 }
`;
    const value = 'a number from 0 on, or a map of low, expected and high';
    expect(complaints(() => read(wrong))).toEqual([
      'usage.yaml:1:9  schema: found "groundplan.usage/2"; expected groundplan.usage/1. Did you mean "groundplan.usage/1"?',
      'usage.yaml:2:1  resorces: found the key "resorces"; expected schema, resources, types, assume or dataTransfer. Did you mean "resources"?',
      'usage.yaml:4:24  resources.Handler.requests: found -1; expected a number from 0 on',
      `usage.yaml:5:23  resources.Nat.processedGb: found "lots"; expected ${value}`,
      'usage.yaml:7:3  types.AWS::Lambda::Functon: found the type "AWS::Lambda::Functon"; expected a type with usage-based charges. Did you mean "AWS::Lambda::Function"?',
      'usage.yaml:8:28  types.AWS::Lambda::Function.request: found the key "request"; expected requests, durationMs, warmPart, streamedGb, tracedPart or durableOperations. Did you mean "requests"?',
      'usage.yaml:9:3  types.AWS::IAM::Role: found the type "AWS::IAM::Role"; expected a type with usage-based charges',
      'usage.yaml:11:3  assume.processedGB: found the key "processedGB"; expected a usage key, as groundplan usage lists them. Did you mean "processedGb"?',
      'usage.yaml:12:33  assume.requests.expected: found 2; expected low, expected and high in ascending order',
      'usage.yaml:13:18  assume.capacityUnits.expected: found nothing; expected a number',
      'usage.yaml:13:28  assume.capacityUnits.expeced: found the key "expeced"; expected low, expected or high. Did you mean "expected"?',
    ]);
  });

  test.each([
    ['nothing', '', 'usage.yaml:1:1  found an empty file; expected a map with schema: groundplan.usage/1'],
    ['a list', '[]', 'usage.yaml:1:1  found a list; expected a map with schema: groundplan.usage/1'],
    ['no schema', 'resources: {}', 'usage.yaml:1:1  schema: found nothing; expected groundplan.usage/1'],
    [
      'a pattern without quotes',
      `${HEAD}resources:\n  *: { requests: 1 }\n`,
      'usage.yaml:3:4  found a name that begins with * and has no quotes; expected quotes around it: "*"',
    ],
    [
      'a number that is none',
      `${HEAD}assume: { requests: .inf }`,
      'usage.yaml:2:21  assume.requests: found .inf; expected a number from 0 on, or a map of low, expected and high',
    ],
  ])('cannot be %s', (_, text, complaint) => {
    expect(complaints(() => read(text))).toEqual([complaint]);
  });

  test('of any text is read or refused with an InputError', () => {
    const line = fc.constantFrom(
      'resources:',
      '  Nat:',
      '    processedGb: 1',
      'assume: {',
      '}',
      '  *x: &y',
      '- !a b',
      ': ?',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(line).map((lines) => HEAD + lines.join('\n')),
        ),
        (text) => {
          complaints(() => read(text));
        },
      ),
    );
  });
});

test('more patterns than a person writes are refused', () => {
  const names = Array.from({ length: 1_001 }, (_, at) => `  "*${at}": {}\n`);
  expect(complaints(() => read(`${HEAD}resources:\n${names.join('')}`))).toEqual([
    'usage.yaml:1003:3  resources.*1000: found more than 1000 names with *; expected fewer',
  ]);
});

test('a part of a whole is at most 1', () => {
  const wrong = `${HEAD}types:\n  AWS::IoT::Thing: { connected: 50 }\nassume:\n  connected: { low: 0, expected: 1, high: 2 }\n`;
  expect(complaints(() => read(wrong))).toEqual([
    'usage.yaml:3:33  types.AWS::IoT::Thing.connected: found 50; expected a number from 0 to 1',
    'usage.yaml:5:43  assume.connected.high: found 2; expected a number from 0 to 1',
  ]);
});

describe('held against resources', () => {
  test('a name that fits none is noted with the nearest that does: it may stand there for another template', () => {
    const usage = read(`${HEAD}resources:
  Handlr: { requests: 1 }
  Nat: { processedGb: 1 }
  "other/*": { requests: 1 }
`);
    expect(checkUsage(usage, resources)).toEqual([
      'usage.yaml:3:3  resources.Handlr: no resource has that name. Did you mean "Handler"?',
      'usage.yaml:5:3  resources.other/*: no resource has that name',
    ]);
  });

  test('more than twenty such names are counted', () => {
    const names = Array.from({ length: 25 }, (_, at) => `  Elsewhere${at}: { requests: 1 }\n`);
    const notes = checkUsage(read(`${HEAD}resources:\n${names.join('')}`), resources);
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)).toBe('5 more names in the usage file fit no resource');
  });

  test('a usage key that nothing of its name has is a mistake', () => {
    const usage = read(`${HEAD}resources:
  Handler: { requets: 1 }
  Nat: { requests: 1 }
  Role: { requests: 1 }
  "*": { requests: 1, processedGb: 1, capacityUnits: 1 }
`);
    expect(complaints(() => checkUsage(usage, resources))).toEqual([
      'usage.yaml:3:14  resources.Handler.requets: found the key "requets"; expected requests, durationMs, warmPart, streamedGb, tracedPart or durableOperations. Did you mean "requests"?',
      'usage.yaml:4:10  resources.Nat.requests: found the key "requests"; expected processedGb, s3Gb or dynamoDbGb',
      'usage.yaml:5:11  resources.Role.requests: found the key "requests"; expected no key: nothing of that name has usage-based charges',
      'usage.yaml:6:39  resources.*.capacityUnits: found the key "capacityUnits"; expected requests, durationMs, warmPart, streamedGb, tracedPart, durableOperations, processedGb, s3Gb or dynamoDbGb',
    ]);
  });
});
