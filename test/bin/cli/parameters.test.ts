import { fileOf, groundplan } from '../harness';

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

test.each([
  ['lines of NAME=VALUE', 'given.env', '# of production\nSize=100\n'],
  ['samconfig.toml', 'samconfig.toml', '[default.deploy.parameters]\nparameter_overrides = "Size=100"\n'],
])('--parameters reads %s', async (_, name, text) => {
  expect(await firstLine('--parameters', fileOf(name, text))).toBe('$8.80'); // 100 × 0.088
});

test('--config-env names an environment of samconfig.toml', async () => {
  const environments = ['default', 'prod'].map(
    (name, at) => `[${name}.deploy.parameters]\nparameter_overrides = ["Size=${at * 50 + 50}"]\n`,
  );
  const file = fileOf('samconfig.toml', environments.join(''));
  expect(await firstLine('--parameters', file)).toBe('$4.40'); // 50 × 0.088
  expect(await firstLine('--parameters', file, '--config-env', 'prod')).toBe('$8.80'); // 100 × 0.088
});

test('a file may hold more than a template declares, which is noted', async () => {
  const file = fileOf('shared.json', '{ "Size": 100, "Knid": "gp2", "Owner": "web" }');
  const { exitCode, out } = await groundplan(['price', fileOf('disk.json', VOLUME), ...REGION, '--parameters', file]);
  expect([exitCode, out.split(' ')[0]]).toEqual([0, '$8.80']); // 100 × 0.088
  expect(out.replaceAll(/\s+/g, ' ')).toContain('no template declares Knid (did you mean Kind?), Owner; not used');
});

/** One that stands in production alone. */
const GATEWAY = {
  Parameters: { Env: { Type: 'String', Default: 'dev', AllowedValues: ['dev', 'prod'] } },
  Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } },
  Resources: { Nat: { Type: 'AWS::EC2::NatGateway', Condition: 'IsProduction', Properties: { SubnetId: 'subnet-1' } } },
};

test('a value that a deployment refuses is refused, with its place and the nearest right one', async () => {
  const template = fileOf('gateway.json', GATEWAY);
  const priced = await groundplan(['price', template, ...REGION, '--param', 'Env=Prod']);
  expect(priced).toEqual({
    exitCode: 2,
    out: '',
    err: '--param: found "Prod" for parameter Env; expected dev or prod. Did you mean "prod"?\n',
  });
  const file = fileOf('given.yaml', '# of production\nEnv: Prod\n');
  const { err } = await groundplan(['diff', template, template, ...REGION, '--parameters', file]);
  expect(err).toBe(`${file}:2:1  found "Prod" for parameter Env; expected dev or prod. Did you mean "prod"?\n`);
});

test('an SSM parameter has the value that is given for it', async () => {
  const Size = { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/disk/size' };
  const template = fileOf('disk.json', { ...VOLUME, Parameters: { ...VOLUME.Parameters, Size } });
  const { out } = await groundplan(['price', template, ...REGION, '--param', 'ssm:/disk/size=100']);
  expect(out.split(' ')[0]).toBe('$8.80'); // 100 × 0.088
});

test('parameters on the command line that no template declares are told at once, with the nearest right ones', async () => {
  const given = ['--param', 'Knid=gp2', '--param', 'dsk:Size=1'];
  const { exitCode, out, err } = await groundplan(['price', fileOf('disk.json', VOLUME), ...REGION, ...given]);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err.trimEnd().split('\n')).toEqual([
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
