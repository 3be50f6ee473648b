import type { Path } from '../../lib/located/node';
import { formatProblem } from '../../lib/problem';
import { HEAD, parse, PRODUCTION } from './files';

const { sources } = parse(`${HEAD}${PRODUCTION}  staging:
    extends: production
    kind: staging
    network: { cidr: 10.21.0.0/16 }
    servers: { ehr: { size: null } }
`);

test.each<[string, Path, string]>([
  ['a word', ['client', 'tier'], '7:9'],
  ['an item of a list', ['client', 'regulations', 1], '8:24'],
  ['a map on lines of its own: its key', ['environments', 'production'], '12:3'],
  ['a map within its line: itself', ['environments', 'production', 'network'], '17:14'],
  ['what is inherited: where it was written', ['environments', 'staging', 'region'], '16:13'],
  ['what is overridden: where that was written', ['environments', 'staging', 'kind'], '24:11'],
  ['what is cleared: where it was cleared', ['environments', 'staging', 'servers', 'ehr', 'size'], '26:23'],
  ['what is missing: the map that lacks it', ['environments', 'production', 'network', 'zones'], '17:14'],
  ['the file itself', [], '1:1'],
])('the place of %s', (_, path, place) => {
  const { file, line, column } = sources.position(path);
  expect(`${file}:${line}:${column}`).toBe(`client.yaml:${place}`);
});

test('a problem of a part becomes one of the file', () => {
  const problem = { path: ['zones'], found: '5', expected: 'a whole number from 1 to 3, which eu-west-1 has' };
  expect(formatProblem(sources.locate(problem, ['environments', 'production', 'network']))).toBe(
    'client.yaml:17:14  environments.production.network.zones: found 5; expected a whole number from 1 to 3, which eu-west-1 has',
  );
});
