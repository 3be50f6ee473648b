import { complaints, HEAD, PRODUCTION } from './files';

const ONE_LINE =
  "client.yaml:1:1  found a CloudFormation template; expected a client file; 'groundplan price client.yaml' prices a template";

test.each([
  [
    'in YAML, with its tags',
    'Resources:\n  Web:\n    Type: AWS::S3::Bucket\n    Properties: { BucketName: !Sub "x" }\n',
  ],
  ['in JSON', JSON.stringify({ Resources: { Web: { Type: 'AWS::S3::Bucket' } } })],
])('a CloudFormation template %s is named as what it is', (_, text) => {
  expect(complaints(text)).toEqual([ONE_LINE]);
});

test('a client file that has a key Resources is told what it lacks', () => {
  expect(complaints(`${HEAD}${PRODUCTION}Resources: { Type: x }\n`)).toEqual([
    'client.yaml:22:1  Resources: found the key "Resources"; expected version, client, accounts, environments or scenarios',
  ]);
});
