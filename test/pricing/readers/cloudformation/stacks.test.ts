import type { Resource } from '../../../../lib/pricing/readers';
import { find, read, stackArtifact, useWorkspace } from '../workspace';

const { path, write } = useWorkspace();

describe('references between stacks', () => {
  const network = {
    Conditions: { Never: { 'Fn::Equals': [1, 2] } },
    Resources: { Vpc: { Type: 'AWS::EC2::VPC' } },
    Outputs: {
      Vpc: { Value: { Ref: 'Vpc' }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}-Vpc' } } },
      Zones: { Value: { 'Fn::Join': ['||', ['a', 'b']] } },
      Gone: { Condition: 'Never', Value: 'x', Export: { Name: 'gone' } },
    },
  };
  const user = (value: unknown): object => ({ Resources: { User: { Type: 'T', Properties: { Value: value } } } });
  const weak = (output: string, region?: string): object => ({
    'Fn::GetStackOutput': {
      StackName: 'network',
      OutputName: output,
      ...(region === undefined ? {} : { Region: region }),
    },
  });

  function fromApp(value: unknown): Resource | undefined {
    return find(read(write('app.json', user(value)), write('network.json', network)), 'app/User');
  }

  test.each([
    ['an export', { 'Fn::ImportValue': 'network-Vpc' }],
    ['an output', weak('Vpc')],
    ['an output in the stack’s own region', weak('Vpc', 'us-east-1')],
  ])('find the resource behind %s', (_, value) => {
    expect(fromApp(value)?.target('Value')?.id).toBe('network/Vpc');
  });

  test('give the value of an output', () => {
    expect(fromApp({ 'Fn::Select': [1, { 'Fn::Split': ['||', weak('Zones')] }] })?.text('Value')).toBe('b');
  });

  test.each([
    [weak('Subnet'), 'output Subnet is not in stack network'],
    [weak('Vpc', 'eu-west-1'), 'stack network in eu-west-1 is not among the given ones'],
    [weak('Gone'), 'output Gone of stack network is left out by its condition'],
    [{ 'Fn::ImportValue': 'gone' }, 'no given stack exports gone'],
  ])('%j is unknown', (value, reason) => {
    expect(fromApp(value)?.text('Value')).toMatchObject({ because: reason });
  });

  test('stay within an account where stacks of one name stand in several', () => {
    const stacks = ['111111111111', '222222222222'].flatMap((account) => [
      [`Network${account}`, account, 'network', network],
      [`App${account}`, account, 'app', user({ 'Fn::ImportValue': 'network-Vpc' })],
    ]) as [string, string, string, object][];
    const artifacts = stacks.map(([id, account, stackName, template]) => {
      write(`cdk.out/${id}.json`, template);
      return [id, stackArtifact(`aws://${account}/eu-west-1`, { templateFile: `${id}.json`, stackName })] as const;
    });
    write('cdk.out/manifest.json', { artifacts: Object.fromEntries(artifacts) });
    const reading = read(path('cdk.out'));
    expect(find(reading, 'app/User')?.target('Value')?.id).toBe('network/Vpc');
    expect(find(reading, 'app#2/User')?.target('Value')?.id).toBe('network#2/Vpc');
  });

  test('in a circle end as unknown', () => {
    const circular = (other: string): object => ({
      Resources: {
        User: { Type: 'T', Properties: { Value: { 'Fn::GetStackOutput': { StackName: other, OutputName: 'O' } } } },
      },
      Outputs: { O: { Value: { 'Fn::GetStackOutput': { StackName: other, OutputName: 'O' } } } },
    });
    const reading = read(write('a.json', circular('b')), write('b.json', circular('a')));
    expect(find(reading, 'a/User')?.text('Value')).toMatchObject({ because: 'output O refers to itself' });
  });
});

test('stacks that multiply by nesting are read up to 2,500, and the rest is said to be missing', () => {
  const nest = (file: string): object => ({ Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: file } });
  const top = Array.from({ length: 14 }, (_, level) =>
    write(`t${level}.json`, {
      Resources:
        level === 0 ? { Leaf: { Type: 'T' } } : { A: nest(`t${level - 1}.json`), B: nest(`t${level - 1}.json`) },
    }),
  ).at(-1);
  const reading = read(String(top));
  const stacks = reading.resources.filter(({ type }) => type === 'AWS::CloudFormation::Stack');
  const missing = stacks.filter(({ madeElsewhere }) => madeElsewhere === 'there are more than 2500 stacks');
  expect(stacks.length - missing.length).toBe(2499);
});
