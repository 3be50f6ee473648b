import { readTemplate } from '../../../../lib/pricing/readers';
import { find, read, stackArtifact, useWorkspace } from '../workspace';

const { path, write } = useWorkspace();

function tagsOf(Tags: unknown): unknown {
  const body = { Resources: { A: { Type: 'T', Properties: { Tags } } } };
  return readTemplate({ name: 's', body, region: 'eu-west-1' }).resources[0]?.tags;
}

test('tags are a list of keys and values, or a map', () => {
  const expected = new Map([
    ['team', 'web'],
    ['cost', '7'],
  ]);
  expect(
    tagsOf([
      { Key: 'team', Value: 'web' },
      { Key: 'cost', Value: 7 },
    ]),
  ).toEqual(expected);
  expect(tagsOf({ team: 'web', cost: 7 })).toEqual(expected);
});

test('there may be none, or what is no tag', () => {
  expect(tagsOf(undefined)).toEqual(new Map());
  expect(tagsOf(['team', { Value: 'web' }, null])).toEqual(new Map());
});

test('what cannot be known of a tag is its value, or all of them', () => {
  expect(tagsOf([{ Key: 'owner', Value: { Ref: 'AWS::AccountId' } }])).toEqual(
    new Map([['owner', expect.objectContaining({ because: 'the account is known only at deployment' })]]),
  );
  expect(tagsOf({ Ref: 'Missing' })).toMatchObject({ because: 'Missing is not in the template' });
});

test('tags of a stack in an assembly are on its resources and on those of its nested stacks', () => {
  const Tags = [{ Key: 'team', Value: 'data' }];
  const Nested = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'nested.json', Tags } };
  write('cdk.out/app.template.json', { Resources: { Nested, Plain: { Type: 'T' } } });
  write('cdk.out/nested.json', { Resources: { Inner: { Type: 'T', Properties: { Tags: { client: 'other' } } } } });
  const properties = { templateFile: 'app.template.json', tags: { client: 'clinic', team: 'web' } };
  write('cdk.out/manifest.json', { artifacts: { app: stackArtifact('aws://1/eu-west-1', properties) } });
  const reading = read(path('cdk.out'));
  const tags = (id: string): unknown => find(reading, id)?.tags;
  expect(tags('app/Plain')).toEqual(new Map(Object.entries({ client: 'clinic', team: 'web' })));
  expect(tags('app/Nested/Inner')).toEqual(new Map(Object.entries({ client: 'other', team: 'data' })));
});
