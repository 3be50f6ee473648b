import { readInputs } from '../../../../lib/pricing/readers';
import { errorOf, find, ids, read, stackArtifact, useWorkspace } from '../workspace';

const { path, write } = useWorkspace();

describe('an assembly', () => {
  const bucket = { Resources: { B: { Type: 'AWS::S3::Bucket' } } };

  test('has its stacks, each in its environment, and those of its stages', () => {
    write('cdk.out/manifest.json', {
      artifacts: {
        'App.assets': { type: 'cdk:asset-manifest', properties: { file: 'App.assets.json' } },
        App: stackArtifact('aws://123456789012/eu-west-1', {
          templateFile: 'App.template.json',
          stackName: 'clinic-app',
        }),
        Anywhere: stackArtifact('aws://unknown-account/unknown-region', { templateFile: 'Any.template.json' }),
        'assembly-Prod': { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } },
        Itself: { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } },
        Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
      },
    });
    write('cdk.out/App.template.json', {
      Resources: {
        A: { Type: 'T', Metadata: { 'aws:cdk:path': 'App/A/Resource' }, Properties: { In: { Ref: 'AWS::AccountId' } } },
      },
    });
    write('cdk.out/Any.template.json', bucket);
    write('cdk.out/assembly-Prod/manifest.json', {
      artifacts: {
        ProdApp: stackArtifact('aws://123456789012/us-west-2', {
          templateFile: 'ProdApp.template.json',
          stackName: 'Prod-App',
        }),
      },
    });
    write('cdk.out/assembly-Prod/ProdApp.template.json', bucket);

    const reading = read(path('cdk.out'));
    expect(reading.resources.map(({ id, region }) => [id, region])).toEqual([
      ['clinic-app/A', 'eu-west-1'],
      ['Anywhere/B', 'us-east-1'],
      ['Prod-App/B', 'us-west-2'],
    ]);
    expect(find(reading, 'clinic-app/A')?.text('In')).toBe('123456789012');
    expect(find(reading, 'clinic-app/A')).toMatchObject({
      path: 'App/A/Resource',
      source: path('cdk.out/App.template.json'),
    });
    expect(reading.notes).toEqual(['Anywhere: names no region; read as a stack in us-east-1']);
  });

  test('may have a stack without resources, which is not deployed', () => {
    write('cdk.out/manifest.json', {
      artifacts: {
        App: stackArtifact('aws://1/eu-west-1', { templateFile: 'App.template.json' }),
        Tests: stackArtifact('aws://unknown-account/unknown-region', { templateFile: 'Tests.template.json' }),
      },
    });
    write('cdk.out/App.template.json', bucket);
    write('cdk.out/Tests.template.json', { Parameters: { BootstrapVersion: { Type: 'String' } }, Rules: {} });
    const reading = readInputs([path('cdk.out')]);
    expect(ids(reading)).toEqual(['App/B']);
    expect(reading.notes).toEqual(['Tests: has no resources, and is not deployed']);
    expect(errorOf(() => read(path('cdk.out/Tests.template.json')))).toContain('found no Resources');
  });

  test('has the nested stacks of its assets, which know the parameters that they are given', () => {
    write('cdk.out/manifest.json', {
      artifacts: { App: stackArtifact('aws://1/eu-west-1', { templateFile: 'App.template.json' }) },
    });
    write('cdk.out/App.template.json', {
      Conditions: { Never: { 'Fn::Equals': [1, 2] } },
      Resources: {
        Vpc: { Type: 'AWS::EC2::VPC' },
        Nested: {
          Type: 'AWS::CloudFormation::Stack',
          Properties: {
            TemplateURL: { 'Fn::Sub': 'https://s3.${AWS::URLSuffix}/hash.json' },
            Parameters: { VpcId: { Ref: 'Vpc' }, Size: 'large' },
          },
          Metadata: { 'aws:asset:path': 'Nested.template.json', 'aws:asset:property': 'TemplateURL' },
        },
        Skipped: {
          Type: 'AWS::CloudFormation::Stack',
          Condition: 'Never',
          Metadata: { 'aws:asset:path': 'Nested.template.json' },
        },
        User: {
          Type: 'T',
          Properties: {
            Disk: { 'Fn::GetAtt': ['Nested', 'Outputs.Disk'] },
            Size: { 'Fn::GetAtt': 'Nested.Outputs.Size' },
          },
        },
      },
    });
    write('cdk.out/Nested.template.json', {
      Parameters: { VpcId: { Type: 'String' }, Size: { Type: 'String' }, Open: { Type: 'String' } },
      Resources: {
        Disk: {
          Type: 'AWS::EC2::Volume',
          Properties: {
            In: { Ref: 'VpcId' },
            Size: { Ref: 'Size' },
            Open: { Ref: 'Open' },
            Name: { Ref: 'AWS::StackName' },
          },
        },
      },
      Outputs: { Disk: { Value: { Ref: 'Disk' } }, Size: { Value: { Ref: 'Size' } } },
    });

    const reading = read(path('cdk.out'));
    expect(ids(reading)).toEqual(['App/Vpc', 'App/Nested', 'App/User', 'App/Nested/Disk']);
    const disk = find(reading, 'App/Nested/Disk');
    expect(disk?.region).toBe('eu-west-1');
    expect(disk?.text('Size')).toBe('large');
    expect(disk?.target('In')?.id).toBe('App/Vpc');
    expect(disk?.text('Open')).toMatchObject({ because: 'parameter Open has no default' });
    expect(disk?.text('Name')).toMatchObject({ because: 'the name of a nested stack is chosen at deployment' });
    expect(find(reading, 'App/User')?.target('Disk')?.id).toBe('App/Nested/Disk');
    expect(find(reading, 'App/User')?.text('Size')).toBe('large');
    expect(find(reading, 'App/Vpc')?.referrers('AWS::EC2::Volume', 'In')).toEqual([disk]);
  });

  test('finds nested templates by their hash where no path is noted', () => {
    const hash = '4405fed142cf3bbaaba09c4bc3e927a07cf82cc2dcb9b5b14055fb90f6b4652b';
    const nestedAt = (url: unknown): object => ({
      Type: 'AWS::CloudFormation::Stack',
      Properties: { TemplateURL: url },
    });
    write('cdk.out/manifest.json', {
      artifacts: { App: stackArtifact('aws://1/eu-west-1', { templateFile: 'App.template.json' }) },
    });
    write('cdk.out/App.assets.json', { files: { [hash]: { source: { path: 'Nested.template.json' } } } });
    write('cdk.out/Nested.template.json', bucket);
    write('cdk.out/App.template.json', {
      Resources: {
        Joined: nestedAt({ 'Fn::Join': ['', ['https://s3.', { Ref: 'AWS::URLSuffix' }, `/assets/${hash}.json`]] }),
        Substituted: nestedAt({ 'Fn::Sub': `https://s3.\${AWS::URLSuffix}/assets/${hash}.json` }),
        Literal: nestedAt(`https://s3.amazonaws.com/assets/${hash}.json`),
        Foreign: nestedAt(`https://s3.amazonaws.com/assets/${hash.replace('4', '5')}.json`),
        Hostile: nestedAt('x'.repeat(100_000)),
      },
    });
    const reading = read(path('cdk.out'));
    expect(ids(reading).slice(5)).toEqual(['App/Joined/B', 'App/Substituted/B', 'App/Literal/B']);
    expect(find(reading, 'App/Foreign')?.madeElsewhere).toBe(
      'its template is at https://s3.amazonaws.com/assets/5405fed142cf3bbaaba09c4bc3e927a07cf82cc2dcb9b5b14055fb90f6b4652b.json',
    );
    expect(find(reading, 'App/Hostile')?.madeElsewhere).toBe(`its template, ${'x'.repeat(100_000)}, is not at hand`);
  });

  test('that lacks a template is an error', () => {
    write('cdk.out/manifest.json', {
      artifacts: { App: stackArtifact('aws://1/eu-west-1', { templateFile: 'App.json' }) },
    });
    expect(errorOf(() => read(path('cdk.out')))).toBe(
      `${path('cdk.out/App.json')}:1:1  found no such file; expected a readable one`,
    );
  });
});
