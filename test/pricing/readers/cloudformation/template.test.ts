import { isUnknown, readTemplate, type Resource } from '../../../../lib/pricing/readers';
import { resource } from './given';

const unknown = (reason: string): object => ({ because: reason });

describe('text', () => {
  const subject = resource({
    A: 'a',
    N: 7,
    F: false,
    L: ['x', 'y'],
    M: { In: { Deep: 'd' } },
    Null: null,
    R: { Ref: 'Vpc' },
  });

  test.each([
    ['A', 'a'],
    ['N', '7'],
    ['F', 'false'],
    ['L.1', 'y'],
    ['M.In.Deep', 'd'],
    ['Null', undefined],
    ['Absent', undefined],
    ['M.Absent.Deep', undefined],
    ['L.9', undefined],
    ['constructor.name', undefined],
  ])('at %s is %j', (path, expected) => {
    expect(subject.text(path)).toBe(expected);
  });

  test.each([
    ['L', 'L is a list, where text is expected'],
    ['M.In', 'M.In is a map, where text is expected'],
    ['A.B', 'A is text, where a map is expected'],
    ['R', 'the ID of Vpc is known only after deployment'],
    ['R.Below', 'the ID of Vpc is known only after deployment'],
  ])('at %s is unknown', (path, reason) => {
    expect(subject.text(path)).toMatchObject(unknown(reason));
  });
});

describe('numbers', () => {
  const subject = resource({
    N: 1.5,
    Text: '100',
    Padded: ' 8.0 ',
    Words: 'many',
    Empty: '',
    L: [1],
    Infinite: 'Infinity',
  });

  test.each([
    ['N', 1.5],
    ['Text', 100],
    ['Padded', 8],
    ['Absent', undefined],
  ])('at %s is %j', (path, expected) => {
    expect(subject.number(path)).toBe(expected);
  });

  test.each([
    ['Words', 'Words is "many", where a number is expected'],
    ['Empty', 'Empty is "", where a number is expected'],
    ['Infinite', 'Infinite is "Infinity", where a number is expected'],
    ['L', 'L is a list, where a number is expected'],
  ])('at %s is unknown', (path, reason) => {
    expect(subject.number(path)).toMatchObject(unknown(reason));
  });
});

describe('flags', () => {
  const subject = resource({ T: true, Text: 'false', Upper: 'TRUE', Words: 'maybe', N: 1 });

  test.each([
    ['T', true],
    ['Text', false],
    ['Upper', true],
    ['Absent', undefined],
  ])('at %s is %j', (path, expected) => {
    expect(subject.flag(path)).toBe(expected);
  });

  test.each([
    ['Words', 'Words is "maybe", where true or false is expected'],
    ['N', 'N is a number, where true or false is expected'],
  ])('at %s is unknown', (path, reason) => {
    expect(subject.flag(path)).toMatchObject(unknown(reason));
  });
});

describe('lists', () => {
  const template = {
    Parameters: { Open: { Type: 'String' } },
    Conditions: { Open: { 'Fn::Equals': [{ Ref: 'Open' }, 1] } },
  };
  const subject = resource(
    {
      Disks: [{ Size: '8', Key: { Ref: 'Vpc' } }, { Ref: 'AWS::NoValue' }, { Size: 20, Parts: [{ Of: 1 }, { Of: 2 }] }],
      Names: ['a', 'b'],
      Perhaps: { 'Fn::If': ['Open', [1], [2]] },
      One: [{ 'Fn::If': ['Open', { Size: 1 }, { Size: 2 }] }],
      Map: {},
    },
    { template },
  );
  const items = (path: string): readonly Pick<Resource, 'text' | 'number' | 'list' | 'value' | 'target'>[] => {
    const list = subject.list(path);
    if (isUnknown(list)) throw new Error(list.because);
    return list;
  };

  test('have items with readers of their own', () => {
    expect(items('Disks').map((disk) => disk.number('Size'))).toEqual([8, 20]);
    expect(items('Disks').map((disk) => disk.target('Key')?.id)).toEqual(['stack/Vpc', undefined]);
    expect(items('Disks.1.Parts').map((part) => part.number('Of'))).toEqual([1, 2]);
    expect(items('Names').map((name) => name.text(''))).toEqual(['a', 'b']);
  });

  test('are empty where they are absent', () => {
    expect(items('Absent')).toEqual([]);
  });

  test('keep an item that is unknown', () => {
    expect(items('One').map((item) => item.number('Size'))).toMatchObject([unknown('parameter Open has no default')]);
  });

  test('are unknown as a whole, or of a wrong shape', () => {
    expect(subject.list('Perhaps')).toMatchObject(unknown('parameter Open has no default'));
    expect(subject.list('Map')).toMatchObject(unknown('Map is a map, where a list is expected'));
  });
});

test('a resource knows its place', () => {
  const body = {
    Resources: {
      Vpc8F: { Type: 'AWS::EC2::VPC', Metadata: { 'aws:cdk:path': 'Clinic/Vpc/Resource' } },
      Bare: { Type: 'T' },
    },
  };
  const [vpc, bare] = readTemplate({ name: 'clinic', body, region: 'eu-west-1' }).resources;
  expect(vpc).toMatchObject({
    id: 'clinic/Vpc8F',
    logicalId: 'Vpc8F',
    path: 'Clinic/Vpc/Resource',
    type: 'AWS::EC2::VPC',
  });
  expect(vpc).toMatchObject({ cloud: 'aws', region: 'eu-west-1', stack: 'clinic', source: 'clinic' });
  expect(bare?.path).toBe('Bare');
  expect(bare?.value('Anything')).toBeUndefined();
  expect(bare?.value('')).toBeUndefined();
});

test('properties that a transform rewrites are all unknown', () => {
  const subject = resource({ Size: 1, 'Fn::Transform': { Name: 'AWS::Include' } });
  expect(subject.number('Size')).toMatchObject(unknown('the transform AWS::Include is expanded at deployment'));
});

describe('referrers', () => {
  const body = {
    Resources: {
      Fleet: { Type: 'Fleet', Properties: { Subnets: [{ Ref: 'A' }, { Ref: 'B' }, { Ref: 'A' }] } },
      Late: { Type: 'Action', Properties: { Fleet: { Ref: 'Fleet' } } },
      Other: { Type: 'Action', Properties: { Fleet: 'by-name' } },
      Early: { Type: 'Action', Properties: { Fleet: { 'Fn::Sub': '${Fleet}' } } },
      Rule: { Type: 'Rule', Properties: { Fleet: { Ref: 'Fleet' }, Nested: { Fleet: { Ref: 'Fleet' } } } },
      Scaling: { Type: 'Scaling', Properties: { Of: { 'Fn::Sub': 'service/${A}/${B}' } } },
      A: { Type: 'Subnet' },
      B: { Type: 'Subnet' },
    },
  };
  const { resources } = readTemplate({ name: 's', body, region: 'eu-west-1' });
  const referrers = (logicalId: string, type: string, path: string): readonly string[] =>
    resources
      .find((found) => found.logicalId === logicalId)
      ?.referrers(type, path)
      .map((from) => from.logicalId) ?? [];

  test('come in template order, by type and path', () => {
    expect(referrers('Fleet', 'Action', 'Fleet')).toEqual(['Late', 'Early']);
    expect(referrers('Fleet', 'Rule', 'Nested.Fleet')).toEqual(['Rule']);
    expect(referrers('Fleet', 'Rule', 'Absent')).toEqual([]);
    expect(referrers('A', 'Action', 'Fleet')).toEqual([]);
  });

  test('may refer from a list, and count once', () => {
    expect(referrers('A', 'Fleet', 'Subnets')).toEqual(['Fleet']);
    expect(referrers('B', 'Fleet', 'Subnets')).toEqual(['Fleet']);
  });

  test('may refer to several resources in one text', () => {
    expect(referrers('A', 'Scaling', 'Of')).toEqual(['Scaling']);
    expect(referrers('B', 'Scaling', 'Of')).toEqual(['Scaling']);
    expect(referrers('Fleet', 'Scaling', 'Of')).toEqual([]);
  });
});

describe('conditions and notes', () => {
  const body = {
    Transform: ['AWS::LanguageExtensions', 'AWS::Serverless-2016-10-31', { Name: 'Own' }],
    Globals: { Function: { Timeout: 3 }, Api: {} },
    Parameters: { Env: { Type: 'String' }, Size: { Type: 'String', Default: 'small' } },
    Conditions: {
      IsSmall: { 'Fn::Equals': [{ Ref: 'Size' }, 'small'] },
      IsLarge: { 'Fn::Not': [{ Condition: 'IsSmall' }] },
      IsProd: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] },
    },
    Resources: {
      Small: { Type: 'T', Condition: 'IsSmall' },
      Large: { Type: 'T', Condition: 'IsLarge' },
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((at) => [`P${at}`, { Type: 'T', Condition: 'IsProd' }]),
      ),
      User: { Type: 'T', Properties: { To: { Ref: 'Large' } } },
      NoType: { Properties: {} },
      NoMap: 'text',
      ListProps: { Type: 'T', Properties: [] },
      'Fn::ForEach::Loop': [],
      'Fn::Transform': { Name: 'AWS::Include' },
      Nested: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/t.yaml' } },
    },
  };
  const read = readTemplate({ name: 's', body, region: 'eu-west-1' });

  test('a resource whose condition is false is left out, one whose condition is unknown is kept', () => {
    expect(read.resources.map(({ logicalId }) => logicalId)).toEqual([
      'Small',
      'P1',
      'P2',
      'P3',
      'P4',
      'P5',
      'P6',
      'P7',
      'P8',
      'P9',
      'P10',
      'User',
      'ListProps',
      'Nested',
      'Own',
      'Fn::ForEach::Loop',
      'Fn::Transform',
    ]);
  });

  test('what is made elsewhere says why', () => {
    const elsewhere = read.resources.flatMap(({ logicalId, madeElsewhere }) =>
      madeElsewhere === undefined ? [] : [[logicalId, madeElsewhere]],
    );
    expect(Object.fromEntries(elsewhere)).toEqual({
      Nested: 'its template is not at hand',
      Own: 'the transform Own runs at deployment',
      'Fn::ForEach::Loop': 'Fn::ForEach::Loop is given a list of 0, where 3 items are expected',
      'Fn::Transform': 'the transform AWS::Include runs at deployment',
    });
  });

  test('a reference to one that is left out finds nothing', () => {
    const user = read.resources.find(({ logicalId }) => logicalId === 'User');
    expect(user?.target('To')).toBeUndefined();
    expect(user?.text('To')).toMatchObject(unknown('Large is left out by its condition'));
  });

  test('what is not read as it stands is noted', () => {
    expect(read.notes).toEqual([
      's: Resources.NoType: found no Type; expected a type such as AWS::EC2::Instance; it is not counted',
      's: Resources.NoMap: found text; expected a resource; it is not counted',
      's: Resources.ListProps.Properties: found a list; expected a map; they are not read',
      's: condition IsProd is unknown, because parameter Env has no default; low to high covers each case: P1, P2, P3, P4, P5, P6, P7, P8 and 2 more',
    ]);
  });
});

test('50,000 resources that refer to one another are read and indexed in seconds', () => {
  const count = 50_000;
  const body = {
    Resources: Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `R${at}`,
        { Type: 'T', Properties: { To: { Ref: `R${(at + 1) % count}` } } },
      ]),
    ),
  };
  const started = performance.now();
  const { resources } = readTemplate({ name: 's', body, region: 'eu-west-1' });
  expect(resources.every((found) => found.referrers('T', 'To').length === 1)).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('very many entries that are no resources are counted', () => {
  const body = { Resources: Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`R${at}`, 1])) };
  const { notes } = readTemplate({ name: 's', body, region: 'eu-west-1' });
  expect(notes).toHaveLength(21);
  expect(notes.at(-1)).toBe('s: 980 more that are no resources');
});
