import { relative } from 'node:path';
import { readInputs, readTemplate } from '../../../lib/pricing/readers';

import { errorOf, find, ids, read, useWorkspace } from './workspace';

const { path, write } = useWorkspace();

describe('templates in files', () => {
  test('are stacks called after their files, in the region that is asked for', () => {
    const json = write('web.template.json', { Resources: { A: { Type: 'T' } } });
    const yaml = write('v1.2-data.yaml', 'Resources:\n  B: {Type: T}\n');
    const reading = read(json, yaml);
    expect(ids(reading)).toEqual(['web/A', 'v1.2-data/B']);
    expect(find(reading, 'web/A')).toMatchObject({ source: json, region: 'us-east-1' });
  });

  test('of one name are told apart', () => {
    const body = { Resources: { A: { Type: 'T' } } };
    expect(ids(read(write('dev/app.json', body), write('prod/app.json', body)))).toEqual(['app/A', 'app#2/A']);
  });

  test('given twice are counted once, and that is said', () => {
    const file = write('a.json', { Resources: { A: { Type: 'T' } } });
    const reading = read(file, file);
    expect(ids(reading)).toEqual(['a/A']);
    expect(reading.notes).toEqual([`${file}: given more than once; counted once`]);
    expect(ids(read(file, relative(process.cwd(), file)))).toEqual(['a/A']);
  });

  test('take the values of their parameters', () => {
    const body = {
      Parameters: { Size: { Type: 'String' } },
      Resources: { A: { Type: 'T', Properties: { Size: { Ref: 'Size' } } } },
    };
    const reading = readInputs([write('a.json', body)], { region: 'us-east-1', parameters: { Size: 'large' } });
    expect(find(reading, 'a/A')?.text('Size')).toBe('large');
  });

  test('refuse the same value once', () => {
    const body = {
      Parameters: { Size: { Type: 'Number' } },
      Resources: { Topic: { Type: 'AWS::SNS::Topic' } },
    };
    const paths = [write('a.json', body), write('b.json', body)];
    expect(errorOf(() => readInputs(paths, { region: 'us-east-1', parameters: { Size: 'large' } }))).toBe(
      'parameters: found "large" for parameter Size; expected a number',
    );
  });

  test('have the nested stacks that lie beside them', () => {
    const parent = write(
      'parent.yaml',
      [
        'Resources:',
        '  Child:',
        '    Type: AWS::CloudFormation::Stack',
        '    Properties: {TemplateURL: ./nested/child.yaml}',
      ].join('\n'),
    );
    write('nested/child.yaml', 'Resources:\n  A: {Type: T}\n');
    expect(ids(read(parent))).toEqual(['parent/Child', 'parent/Child/A']);
  });

  test('nested in themselves end', () => {
    const Self = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'self.json' } };
    const reading = read(write('self.json', { Resources: { Self } }));
    expect(ids(reading)).toEqual(['self/Self']);
    expect(find(reading, 'self/Self')?.madeElsewhere).toBe('it is nested in itself');
  });
});

describe('a directory of plain templates', () => {
  const template = (id: string): string => `Resources:\n  ${id}: {Type: T}\n`;

  test('is its templates, whatever they are called and whatever lies beside them', () => {
    write('infra/network.yaml', `AWSTemplateFormatVersion: '2010-09-09'\n${template('Vpc')}`);
    write('infra/data.template', template('Table'));
    write('infra/web.json', { Resources: { Server: { Type: 'T' } } });
    write('infra/parameters.json', { Size: 'm7g.large' });
    write('infra/buildspec.yml', 'version: 0.2\n');
    write('infra/README.md', 'Resources: none');
    const reading = read(path('infra'));
    expect(ids(reading)).toEqual(['data/Table', 'network/Vpc', 'web/Server']);
    expect(reading.notes).toEqual([`${path('infra')}: not templates, and not read: buildspec.yml, parameters.json`]);
  });

  test('counts a template once that another of them nests', () => {
    const Network = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: './network.yaml' } };
    write('infra/main.json', { Resources: { Network } });
    write('infra/network.yaml', template('Vpc'));
    expect(ids(read(path('infra')))).toEqual(['main/Network', 'main/Network/Vpc']);
  });

  test('does not pass over what is meant as a template and broken', () => {
    write('infra/good.yaml', template('A'));
    const broken = write('infra/broken.yaml', 'Resources: [\n');
    expect(errorOf(() => read(path('infra')))).toContain(`${broken}:`);
  });
});

test('everything wrong with all inputs is said at once', () => {
  const broken = write('broken.json', '{"Resources": {');
  const other = write('package.json', { name: 'not a template' });
  const binary = write('image.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
  const empty = write('empty.yaml', '');
  const missing = path('missing.json');
  write('folder/readme.txt', 'x');
  write('cdk.out/manifest.json', { version: '1' });
  const good = write('good.json', { Resources: { A: { Type: 'T' } } });
  const paths = [broken, good, other, binary, empty, missing, path('folder'), path('cdk.out')];
  const expected = 'expected a CloudFormation template';
  const expectedFile = `${expected}, or a preview, state or recording of Pulumi`;
  const expectedInput = `${expected}, a preview, state or recording of Pulumi, a directory of these, or one of a CDK assembly with its manifest.json`;
  const messages = [
    `${broken}:1:16  found the end of the file; expected a property name in double quotes or "}"`,
    `${other}:1:1  found no Resources, but name; ${expectedFile}`,
    `${binary}:1:1  found binary data; expected text in UTF-8`,
    `${empty}:1:1  found an empty file; ${expectedFile}`,
    `found no such file at ${missing}; ${expectedInput}`,
    `found no template and no assembly at ${path('folder')}; ${expectedInput}`,
    `${path('cdk.out/manifest.json')}:1:1  found no map called artifacts; expected a CDK assembly`,
  ];
  expect(errorOf(() => read(...paths))).toBe(messages.join('\n'));
});

test('text is in UTF-8', () => {
  const template = 'Description: café\nResources: {A: {Type: T}}\n';
  const utf8 = write('utf8.yaml', template);
  const windows = write('utf16.yaml', Buffer.from(`\uFEFF${template}`, 'utf16le'));
  const latin = write('latin1.yaml', Buffer.from(`# one line above\n${template}`, 'latin1'));
  expect(ids(read(utf8))).toEqual(['utf8/A']);
  expect(errorOf(() => read(windows, latin))).toBe(
    [
      `${windows}:1:1  found text in UTF-16; expected text in UTF-8`,
      `${latin}:2:1  found a letter that is not in UTF-8; expected text in UTF-8`,
    ].join('\n'),
  );
});

test('keys that are given again are noted once', () => {
  const file = write('again.yaml', 'Resources:\n  A: {Type: AWS::EC2::VPC}\n  A: {Type: AWS::EC2::Volume}\n');
  const { resources, notes } = read(file);
  expect(resources.map(({ type }) => type)).toEqual(['AWS::EC2::Volume']);
  expect(notes).toEqual([`${file}:3:3: the key A is given again; the last one holds, as at deployment`]);
});

test('a template in memory needs no file system and no long form of its own', () => {
  const text = 'Resources:\n  A: {Type: T, Properties: {In: !Ref AWS::Region}}\n';
  const [found] = readTemplate({ name: 'memory', body: text, region: 'eu-west-1' }).resources;
  expect(found?.text('In')).toBe('eu-west-1');
  expect(errorOf(() => readTemplate({ name: 'memory', body: [], region: 'eu-west-1' }))).toBe(
    'memory:1:1  found a list; expected a CloudFormation template',
  );
});
