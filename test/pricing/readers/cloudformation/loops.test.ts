import fc from 'fast-check';

import { readTemplate, type Reading } from '../../../../lib/pricing/readers';
import { isUnknown } from '../../../../lib/pricing/readers';

const Transform = 'AWS::LanguageExtensions';

function read(body: object): Reading {
  return readTemplate({ name: 's', body: { Transform, ...body }, region: 'eu-west-1' });
}

function ids({ resources }: Reading): readonly string[] {
  return resources.map(({ logicalId }) => logicalId);
}

function topics(collection: unknown): object {
  return { 'Fn::ForEach::Topics': ['Name', collection, { 'Topic${Name}': { Type: 'AWS::SNS::Topic' } }] };
}

describe('a loop of resources', () => {
  test('makes one for each item, between those that stand around it', () => {
    const Resources = { First: { Type: 'T' }, ...topics(['Ok', 'Failed']), Last: { Type: 'T' } };
    const reading = read({ Resources });
    expect(ids(reading)).toEqual(['First', 'TopicOk', 'TopicFailed', 'Last']);
    expect(reading.notes).toEqual([]);
  });

  test('writes its item into keys, texts and references', () => {
    const { resources } = read({
      Mappings: { Sizes: { web: { Type: 'm5.large' } } },
      Resources: {
        VolumeWeb1: { Type: 'AWS::EC2::Volume' },
        'Fn::ForEach::Servers': [
          'Role',
          ['web'],
          {
            Server: {
              Type: 'AWS::EC2::Instance',
              Properties: {
                Name: { 'Fn::Sub': '${Role}-in-${AWS::Region}' },
                InstanceType: { 'Fn::FindInMap': ['Sizes', { Ref: 'Role' }, 'Type'] },
                Volume: { Ref: 'VolumeWeb1' },
              },
            },
          },
        ],
      },
    });
    const server = resources.find(({ logicalId }) => logicalId === 'Server');
    expect(server?.text('Name')).toBe('web-in-eu-west-1');
    expect(server?.text('InstanceType')).toBe('m5.large');
    expect(server?.target('Volume')?.id).toBe('s/VolumeWeb1');
  });

  test('leaves what no logical ID may hold out of `&{}`', () => {
    const body = { 'Subnet&{Cidr}': { Type: 'T', Properties: { Cidr: '${Cidr}' } } };
    const { resources } = read({ Resources: { 'Fn::ForEach::Subnets': ['Cidr', ['10.0.0.0/24'], body] } });
    expect(resources.map((each) => [each.logicalId, each.text('Cidr')])).toEqual([['Subnet1000024', '10.0.0.0/24']]);
  });

  test('follows a parameter that is a list, and other functions', () => {
    const Parameters = { Names: { Type: 'CommaDelimitedList', Default: 'A, B' } };
    expect(ids(read({ Parameters, Resources: topics({ Ref: 'Names' }) }))).toEqual(['TopicA', 'TopicB']);
    expect(ids(read({ Resources: topics({ 'Fn::Split': ['/', 'x/y'] }) }))).toEqual(['Topicx', 'Topicy']);
  });

  test('may stand in another one', () => {
    const inner = { 'Fn::ForEach::Zones': ['Zone', ['1', '2'], { '${Tier}${Zone}': { Type: 'T' } }] };
    const Resources = { 'Fn::ForEach::Tiers': ['Tier', ['Public', 'Private'], inner] };
    expect(ids(read({ Resources }))).toEqual(['Public1', 'Public2', 'Private1', 'Private2']);
  });

  test('makes nothing of an empty collection', () => {
    expect(read({ Resources: topics([]) })).toEqual(read({ Resources: {} }));
  });

  test('is known to those that refer to what it makes', () => {
    const Resources = {
      ...topics(['A']),
      Subscription: { Type: 'AWS::SNS::Subscription', Properties: { TopicArn: { Ref: 'TopicA' } } },
    };
    const [topic, subscription] = read({ Resources }).resources;
    expect(subscription?.target('TopicArn')).toBe(topic);
  });
});

test('a loop of conditions makes conditions', () => {
  const { resources } = read({
    Conditions: {
      'Fn::ForEach::C': ['On', ['true', 'false'], { 'Is${On}': { 'Fn::Equals': [{ Ref: 'On' }, 'true'] } }],
    },
    Resources: { A: { Type: 'T', Condition: 'Istrue' }, B: { Type: 'T', Condition: 'Isfalse' } },
  });
  expect(resources.map(({ logicalId }) => logicalId)).toEqual(['A']);
});

test('a loop of properties makes properties, also inside a loop of resources', () => {
  const ports = { 'Fn::ForEach::Ports': ['Port', ['80', '443'], { '${Name}${Port}': '${Port}' }] };
  const Resources = {
    'Fn::ForEach::Names': ['Name', ['A', 'B'], { '${Name}': { Type: 'T', Properties: { Nested: ports } } }],
  };
  const values = read({ Resources }).resources.map((resource) => resource.value('Nested'));
  expect(values).toEqual([
    { A80: '80', A443: '443' },
    { B80: '80', B443: '443' },
  ]);
});

test.each([
  ['an unknown collection', topics({ Ref: 'Names' }), 'parameter Names has no default'],
  ['an unknown item', topics(['A', { Ref: 'AWS::AccountId' }]), 'the account is known only at deployment'],
  ['its own resources', topics({ Ref: 'TopicA' }), 'TopicA is not in the template'],
  ['no list', topics('A'), 'the collection of Fn::ForEach::Topics is text, where a list is expected'],
  [
    'no body',
    { 'Fn::ForEach::X': ['Name', ['A'], 'T'] },
    'the body of Fn::ForEach::X is text, where a map is expected',
  ],
  [
    'no identifier',
    { 'Fn::ForEach::X': [1, ['A'], {}] },
    'the identifier of Fn::ForEach::X is a number, where a name is expected',
  ],
])('what a loop over %s makes is made elsewhere, and the rest is read', (_, loop, because) => {
  const reading = read({
    Parameters: { Names: { Type: 'CommaDelimitedList' } },
    Resources: { ...loop, Other: { Type: 'T' } },
  });
  const [key] = Object.keys(loop);
  expect(ids(reading)).toEqual(['Other', key]);
  expect(reading.resources[1]?.madeElsewhere).toBe(because);
});

test('properties beside a loop that cannot be written out are unknown', () => {
  const Properties = { Size: 1, 'Fn::ForEach::X': ['Name', { Ref: 'AWS::NotificationARNs' }, { '${Name}': 1 }] };
  const [resource] = read({ Resources: { A: { Type: 'T', Properties } } }).resources;
  expect(resource?.value('Size')).toMatchObject({
    because: 'the notification topics of a stack are chosen at deployment',
  });
});

test('without the transform a loop is not written out, as CloudFormation refuses it', () => {
  const reading = readTemplate({ name: 's', body: { Resources: topics(['A']) }, region: 'eu-west-1' });
  expect(reading.resources.map(({ madeElsewhere }) => madeElsewhere)).toEqual([
    'Fn::ForEach works only with the transform AWS::LanguageExtensions',
  ]);
});

describe('loops that would write too much', () => {
  const many = Array.from({ length: 1000 }, (_, at) => `N${at}`);
  const unwritten = (Resources: object): readonly unknown[] =>
    read({ Resources }).resources.map(({ madeElsewhere }) => madeElsewhere);

  test('are refused before they do', () => {
    const nested = (depth: number): object =>
      depth === 0
        ? { 'R${X0}': { Type: 'T' } }
        : { [`Fn::ForEach::L${depth}`]: [`X${depth}`, many, { ...nested(depth - 1) }] };
    expect(unwritten(nested(5))).toEqual(['the loops would write more than 10000000 characters']);
  });

  test('are refused by the length of their items too', () => {
    const body = { 'R${X}': { Type: 'T', Properties: { Text: '${X}'.repeat(100_000) } } };
    expect(unwritten({ 'Fn::ForEach::L': ['X', ['x'.repeat(1000)], body] })).toHaveLength(1);
  });

  test('are refused where they are nested too deeply', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    const body = { R: { Type: 'T', Properties: { deep } } };
    expect(unwritten({ 'Fn::ForEach::L': ['X', ['a'], body] })).toHaveLength(1);
  });
});

test('a loop over any items makes as many resources as there are different ones', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9]{1,8}$/)), (items) => {
      expect(ids(read({ Resources: topics(items) }))).toHaveLength(items.length);
    }),
  );
});

test('whatever a loop is made of, reading it neither fails nor makes a resource of nothing', () => {
  const part = fc.anything({ maxDepth: 3 });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), part, (loop, beside) => {
      const body = { Transform, Resources: { 'Fn::ForEach::X': loop, Beside: beside } };
      const { resources } = readTemplate({ name: 's', body, region: 'eu-west-1' });
      resources.forEach((resource) => expect(isUnknown(resource.type)).toBe(false));
    }),
  );
});
