import { parseClient } from '../../lib/client/load';
import { complaints } from './files';

const FLEET = '{ os: amazon-linux-2023, size: small }';

/** A client with two environments; what is under `servers` of the first, and what else stands in each. */
function file({ servers = `web: ${FLEET}`, first = '', second = '' } = {}): string {
  return `
version: 1
client: { name: Acme, slug: acme, contact: it@acme.example, tier: bronze }
environments:
  production:
    ${first}
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    network: { cidr: 10.20.0.0/16 }
    servers:
      ${servers.replaceAll('\n', '\n      ')}
  staging:
    extends: production
    ${second}
    network: { cidr: 10.21.0.0/16 }
`;
}

describe('an environment that was called something else', () => {
  const [plan, other] = parseClient(file({ first: 'was: prod' }), 'client.yaml').plans;

  test('is known to its cloud by its old name, and to people by its new one', () => {
    expect(plan?.environment).toMatchObject({ name: 'production', was: 'prod' });
    expect(plan?.context.environment).toBe('prod');
    expect(plan?.decisions).toContainEqual({
      pattern: 'environment',
      what: 'deployed as',
      choice: 'prod',
      because: 'client file',
    });
  });

  test('passes its old name to none that extends it', () => {
    expect(other?.environment).not.toHaveProperty('was');
    expect(other?.context.environment).toBe('staging');
  });
});

describe('servers that were called something else', () => {
  const [plan] = parseClient(
    file({ servers: `shop: { os: amazon-linux-2023, size: small, was: web }` }),
    'client.yaml',
  ).plans;

  test('are planned under their old name', () => {
    expect(Object.keys(plan?.patterns.servers ?? {})).toEqual(['web']);
    expect(plan?.patterns.servers.web?.plan.name).toBe('web');
  });

  test('are told of under their new one', () => {
    const patterns = new Set(plan?.decisions.map(({ pattern }) => pattern));
    expect(patterns).toContain('servers/shop');
    expect(patterns).not.toContain('servers/web');
    expect(plan?.decisions).toContainEqual({
      pattern: 'servers/shop',
      what: 'deployed as',
      choice: 'web',
      because: 'client file',
    });
  });
});

describe('refused is', () => {
  test('an old name that is still there', () => {
    expect(complaints(file({ second: 'was: production' }))).toEqual([
      'client.yaml:16:10  environments.staging.was: found "production", which is still there; expected a name that nothing else has or had',
    ]);
    expect(complaints(file({ servers: `web: ${FLEET}\nshop: { os: amazon-linux-2023, was: web }` }))).toEqual([
      'client.yaml:14:43  environments.production.servers.shop.was: found "web", which is still there; expected a name that nothing else has or had',
    ]);
  });

  test('an old name that two have', () => {
    expect(complaints(file({ first: 'was: old', second: 'was: old' }))).toEqual([
      'client.yaml:6:10  environments.production.was: found "old", which staging was as well; expected a name that nothing else has or had',
      'client.yaml:16:10  environments.staging.was: found "old", which production was as well; expected a name that nothing else has or had',
    ]);
  });

  test('what is no name', () => {
    expect(complaints(file({ first: 'was: Old One' }))).toEqual([
      'client.yaml:6:10  environments.production.was: found "Old One"; expected a name of 2 to 20 lower-case letters, digits and single hyphens, beginning with a letter',
    ]);
  });

  test('an old name of the client: its slug is what it is known by', () => {
    expect(complaints(file().replace('slug: acme', 'slug: acme, was: ajax'))[0]).toContain('client.was: found');
  });

  test('an old name of a pattern that an environment has once', () => {
    expect(complaints(file().replace('10.20.0.0/16 }', '10.20.0.0/16, was: net }'))[0]).toContain(
      'environments.production.network.was: found',
    );
  });

  test('what is wrong with a renamed thing, under its name in the file', () => {
    const [problem] = complaints(file({ servers: 'shop: { os: amazon-linux-2023, was: web, exactType: p99.huge }' }));
    expect(problem).toContain('environments.production.servers.shop.');
  });
});
