import { because, valueOf } from '../given';

const template = {
  Parameters: { Env: { Type: 'String', Default: 'prod' }, Open: { Type: 'String' } },
  Mappings: {
    Sizes: { prod: { Type: 'm5.large', Zones: ['a', 'b'] }, dev: { Type: 't3.micro' } },
    Odd: { a: { map: { Ref: 'Env' }, list: [['x']] } },
    Regions: { 'eu-west-1': { Ami: 'ami-1' } },
  },
};
const find = (...argument: readonly unknown[]): unknown => valueOf({ 'Fn::FindInMap': argument }, { template });
const why = (...argument: readonly unknown[]): string => because({ 'Fn::FindInMap': argument }, { template });

test('finds text and lists', () => {
  expect(find('Sizes', 'dev', 'Type')).toBe('t3.micro');
  expect(find('Sizes', 'prod', 'Zones')).toEqual(['a', 'b']);
});

test('evaluates its keys', () => {
  expect(find('Sizes', { Ref: 'Env' }, 'Type')).toBe('m5.large');
  expect(find('Regions', { Ref: 'AWS::Region' }, { 'Fn::Join': ['', ['A', 'mi']] })).toBe('ami-1');
});

test('falls back on the default where the mapping has no value', () => {
  expect(find('Sizes', 'staging', 'Type', { DefaultValue: { Ref: 'Env' } })).toBe('prod');
  expect(find('Sizes', 'dev', 'Type', { DefaultValue: 'other' })).toBe('t3.micro');
});

test('is unknown where there is no value', () => {
  expect(why('Sizes', 'staging', 'Type')).toBe('mapping Sizes has no value at staging.Type');
  expect(why('Sizes', 'constructor', 'name')).toBe('mapping Sizes has no value at constructor.name');
  expect(why('Colours', 'prod', 'Type')).toBe('mapping Colours has no value at prod.Type');
});

test('is unknown where the mapping holds neither text nor a list of texts', () => {
  expect(why('Odd', 'a', 'map')).toBe('mapping Odd at a.map is a map, where text is expected');
  expect(find('Odd', 'a', 'list')).toMatchObject([
    { because: 'an item of mapping Odd at a.list is a list, where text is expected' },
  ]);
});

test('is unknown where a key is, default or not', () => {
  expect(why('Sizes', { Ref: 'Open' }, 'Type', { DefaultValue: 'm5.large' })).toBe('parameter Open has no default');
});

test('is unknown where its shape is wrong', () => {
  expect(why('Sizes', 'prod')).toBe('Fn::FindInMap is given a list of 2, where 3 to 4 items are expected');
  expect(why('Sizes', ['prod'], 'Type')).toBe('the first key of Fn::FindInMap is a list, where text is expected');
});
