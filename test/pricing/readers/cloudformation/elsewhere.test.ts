import { symlinkSync } from 'node:fs';

import { estimate, packagedCatalogue } from '../../../../lib/pricing';
import { readTemplate, type Reading } from '../../../../lib/pricing/readers';
import { errorOf, find, ids, read, stackArtifact, useWorkspace } from '../workspace';

const { path, write } = useWorkspace();

const IP = { Type: 'AWS::EC2::EIP' };
const nestedAt = (TemplateURL: unknown): object => ({
  Type: 'AWS::CloudFormation::Stack',
  Properties: { TemplateURL },
});
const one = { Resources: { Ip: IP } };

function readBody(body: object): Reading {
  return readTemplate({ name: 's', body, region: 'eu-west-1' });
}

/** Why things are made elsewhere, by the name of what makes them. */
function elsewhereIn({ resources }: Reading): Record<string, string> {
  return Object.fromEntries(
    resources.flatMap(({ logicalId, madeElsewhere }) =>
      madeElsewhere === undefined ? [] : [[logicalId, madeElsewhere]],
    ),
  );
}

test('what is made elsewhere has no price, and makes the total a bound', () => {
  const { resources } = readBody({ Resources: { Ip: IP, Data: nestedAt('https://example.com/data.yaml') } });
  const { monthly, coverage, resources: estimated, notes } = estimate(resources, { catalogue: packagedCatalogue() });
  expect(monthly.expected).toBe(730 * 0.005);
  expect(coverage).toMatchObject({ priced: 1, unpriced: 1 });
  expect(estimated[1]).toMatchObject({
    status: 'unpriced',
    missing: [{ name: 'What it makes', because: 'its template is not at hand' }],
  });
  expect(notes).toContain('not in the total: What it makes, its template is not at hand (1 line)');
});

test('modules are written out at deployment', () => {
  expect(elsewhereIn(readBody({ Resources: { It: { Type: 'Org::Network::Vpc::MODULE' } } }))).toEqual({
    It: 'the resources of a module are written out at deployment',
  });
});

describe('a transform', () => {
  const includes = { Name: 'AWS::Include', Parameters: { Location: 's3://bucket/more.yaml' } };

  test('of the whole template, of its resources or of one of them adds what is not known', () => {
    const Resources = { Ip: IP, 'Fn::Transform': includes, Web: { 'Fn::Transform': { Name: 'Own' } } };
    expect(elsewhereIn(readBody({ Transform: ['Count', includes], Resources }))).toEqual({
      Count: 'the transform Count runs at deployment',
      'AWS::Include': 'the transform AWS::Include runs at deployment',
      'Fn::Transform': 'the transform AWS::Include runs at deployment',
      Web: 'the transform Own runs at deployment',
    });
  });

  test.each([
    'AWS::LanguageExtensions',
    'AWS::Serverless-2016-10-31',
    'AWS::CodeDeployBlueGreen',
    'AWS::SecretsManager-2024-09-16',
    'AWS::ServiceCatalog',
  ])('%s adds nothing that is billed and not read', (Transform) => {
    expect(elsewhereIn(readBody({ Transform, ...one }))).toEqual({});
  });

  test('makes the total a bound', () => {
    const { resources } = readBody({ Transform: 'Count', ...one });
    expect(estimate(resources, { catalogue: packagedCatalogue() }).coverage).toMatchObject({ priced: 1, unpriced: 1 });
  });
});

describe('nothing is read outside the folder of the input', () => {
  test('by an absolute path, a way up or a link', () => {
    write('outside.json', one);
    write('in/beside.json', one);
    symlinkSync(path('outside.json'), path('in/link.json'));
    const Resources = {
      Hosts: nestedAt('/etc/hosts'),
      Up: nestedAt('../outside.json'),
      Link: nestedAt('link.json'),
      Round: nestedAt('../in/beside.json'),
      Gone: nestedAt('gone.json'),
    };
    const reading = read(write('in/main.json', { Resources }));
    expect(elsewhereIn(reading)).toEqual({
      Hosts: 'its template, /etc/hosts, lies outside the folder of the input',
      Up: 'its template, ../outside.json, lies outside the folder of the input',
      Link: 'its template, link.json, lies outside the folder of the input',
      Gone: 'its template, gone.json, is not at hand',
    });
    expect(find(reading, 'main/Round/Ip')).toBeDefined();
  });

  test('though a folder that is given is one with all in it', () => {
    write('infra/modules/ip.json', one);
    write('infra/main.json', { Resources: { Ip: nestedAt('modules/ip.json') } });
    write('infra/modules/up.json', { Resources: { Main: nestedAt('../main.json') } });
    expect(ids(read(path('infra')))).toEqual(['main/Ip', 'main/Ip/Ip']);
    expect(elsewhereIn(read(path('infra/modules/up.json')))).toEqual({
      Main: 'its template, ../main.json, lies outside the folder of the input',
    });
  });

  test('by the manifest of an assembly or the path of an asset', () => {
    write('secret.json', one);
    write('cdk.out/manifest.json', {
      artifacts: {
        App: stackArtifact('aws://1/eu-west-1', { templateFile: '../secret.json' }),
        Stage: { type: 'cdk:cloud-assembly', properties: { directoryName: '../..' } },
      },
    });
    expect(errorOf(() => read(path('cdk.out')))).toBe(
      [
        `${path('secret.json')}: found a path outside of ${path('cdk.out')}; expected a part of the assembly`,
        `${path('..')}: found a path outside of ${path('cdk.out')}; expected a part of the assembly`,
      ].join('\n'),
    );
    const asset = { ...nestedAt('https://example.com'), Metadata: { 'aws:asset:path': '../secret.json' } };
    write('other/manifest.json', {
      artifacts: { App: stackArtifact('aws://1/eu-west-1', { templateFile: 'App.template.json' }) },
    });
    write('other/App.template.json', { Resources: { Asset: asset } });
    expect(elsewhereIn(read(path('other')))).toEqual({
      Asset: 'its template, ../secret.json, lies outside the folder of the input',
    });
  });
});

describe('a file is refused', () => {
  test('that has no resources', () => {
    const file = write('empty.json', { Resources: {} });
    expect(errorOf(() => read(file))).toBe(`${file}:1:1  Resources: found no resource; expected at least one`);
  });

  test('with a resource of no type, or what is none', () => {
    const typeless = write('typeless.json', { Resources: { Ip: IP, A: { Properties: {} }, B: {} } });
    const text = write('text.yaml', 'Resources:\n  A: t3.micro\n');
    const expected = 'expected a resource of a type such as AWS::EC2::Instance';
    expect(errorOf(() => read(typeless, text))).toBe(
      `${typeless}:1:1  Resources.A: found no Type; ${expected}\n${text}:1:1  Resources.A: found text; ${expected}`,
    );
  });

  test('unless a macro may add what is missing', () => {
    expect(elsewhereIn(read(write('macro.json', { Transform: 'Count', Resources: { A: {} } })))).toEqual({
      Count: 'the transform Count runs at deployment',
    });
  });
});
