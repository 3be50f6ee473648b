import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { OTHERWISE_TAGGED, tagPropertyOf } from '../../../../lib/pricing/readers/cloudformation/tag-property';

test('is that of the specification, for every type', () => {
  const tagged = [...loadAwsServiceSpecSync().all('resource')].flatMap(({ cloudFormationType, tagInformation }) =>
    tagInformation === undefined ? [] : [[cloudFormationType, tagInformation.tagPropertyName] as const],
  );
  const others = tagged.filter(([, property]) => property !== 'Tags');
  expect([...OTHERWISE_TAGGED]).toEqual(others.map(([type]) => type).sort());
  expect(others.map(([type]) => tagPropertyOf(type))).toEqual(others.map(([, property]) => property));
  expect(tagPropertyOf('AWS::EC2::Volume')).toBe('Tags');
});
