import { isClientFile } from '../../lib/client/recognise';
import { HEAD, PRODUCTION } from './files';

test.each([
  ['a client file', `${HEAD}${PRODUCTION}`],
  ['one without a client', `environments:\n${PRODUCTION}`],
  ['one without environments', HEAD.replace('environments:\n', '')],
  ['one in JSON', JSON.stringify({ version: 1, client: { name: 'Acme' } })],
  ['one in flow style', '{ client: { name: Acme }, environments: {} }'],
  ['one that is wrong', 'client: 5\nenvironments: [\n'],
])('%s is recognised', (_, text) => {
  expect(isClientFile(text)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a template', 'Resources: { Web: { Type: AWS::S3::Bucket } }\n'],
  [
    'a template that has such keys further in',
    JSON.stringify({ Resources: {}, Metadata: { client: { environments: 1 } } }),
  ],
  ['a template that has such keys beside its resources', 'environments: {}\nResources: {}\n'],
  ['a manifest', JSON.stringify({ version: '36.0.0', artifacts: { client: { type: 'x' } } })],
  ['a list', '- client: 1\n'],
  ['a sentence', 'Our client: Acme\n'],
])('%s is none', (_, text) => {
  expect(isClientFile(text)).toBe(false);
});
