import { fileOf, groundplan } from './harness';

const REGION = ['--region', 'eu-west-1'];

/** A volume of as many GB as a parameter says: $0.088 per GB-month in eu-west-1. */
const VOLUME = {
  Parameters: { Size: { Type: 'Number', Default: 10 }, Kind: { Type: 'String', Default: 'gp3' } },
  Resources: {
    Disk: { Type: 'AWS::EC2::Volume', Properties: { Size: { Ref: 'Size' }, VolumeType: { Ref: 'Kind' } } },
  },
};

async function firstLine(...options: readonly string[]): Promise<string> {
  const { out, err } = await groundplan(['price', fileOf('disk.json', VOLUME), ...REGION, ...options]);
  return err === '' ? (out.split(' ')[0] ?? '') : err;
}

test('--param gives a parameter its value, the last of two', async () => {
  expect(await firstLine()).toBe('$0.88'); // 10 × 0.088
  expect(await firstLine('--param', 'Size=100')).toBe('$8.80'); // 100 × 0.088
  expect(await firstLine('--param', 'Size=100', '--param', 'Size=50')).toBe('$4.40'); // 50 × 0.088
});

test('a value for one stack goes before one for all', async () => {
  expect(await firstLine('--param', 'disk:Size=50', '--param', 'Size=100')).toBe('$4.40');
});

test.each([
  ['ParameterKey and ParameterValue', JSON.stringify([{ ParameterKey: 'Size', ParameterValue: '100' }])],
  ['a map', '{ "Size": 100 }'],
  ['a YAML map', 'Size: 100\nKind: gp3\n'],
  ['NAME=VALUE', '["Size=100"]'],
  ['Stack:NAME=VALUE', '- disk:Size=100\n- Kind=gp3\n'],
  ['a template configuration', '{ "Parameters": { "Size": "100" }, "Tags": { "team": "web" } }'],
])('--parameters reads a file of %s', async (_, text) => {
  expect(await firstLine('--parameters', fileOf('given.yaml', text))).toBe('$8.80'); // 100 × 0.088
});

test('--param goes before --parameters', async () => {
  const file = fileOf('given.json', '{ "Size": 100 }');
  expect(await firstLine('--parameters', file, '--param', 'Size=50')).toBe('$4.40'); // 50 × 0.088
});

test('parameters that no template declares are told at once, with their places and the nearest right ones', async () => {
  const file = fileOf('given.json', '{\n  "Kind": "gp3",\n  "Sise": 100\n}');
  const given = ['--parameters', file, '--param', 'Knid=gp2', '--param', 'dsk:Size=1'];
  const { exitCode, out, err } = await groundplan(['price', fileOf('disk.json', VOLUME), ...REGION, ...given]);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err.trimEnd().split('\n')).toEqual([
    `${file}:3:3  found the parameter "Sise"; expected one that a template declares: Size, Kind. Did you mean "Size"?`,
    '--param: found the parameter "Knid"; expected one that a template declares: Size, Kind. Did you mean "Kind"?',
    '--param: found the parameter "dsk:Size"; expected one that a template declares: disk:Size, disk:Kind. Did you mean "disk:Size"?',
  ]);
});

test('a template without parameters takes none', async () => {
  const template = fileOf('none.json', { Resources: { A: { Type: 'AWS::EC2::VPC' } } });
  const { err } = await groundplan(['price', template, ...REGION, '--param', 'Size=1']);
  expect(err).toBe('--param: found the parameter "Size"; expected none: no template declares any\n');
});

test('what is no NAME=VALUE is told', async () => {
  const { exitCode, err } = await groundplan(['price', '/nowhere', '--param', 'Size', '--param', '=3']);
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: '--param: found "Size"; expected NAME=VALUE\n--param: found "=3"; expected NAME=VALUE\n',
  });
});
