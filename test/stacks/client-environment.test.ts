import { App, Stack, Stage } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { loadClient } from '../../lib/client/load';
import { LAYERS } from '../../lib/profile/layers';
import { ClientEnvironment } from '../../stacks/aws-cdk/environment';
import { pinnedContext } from '../../stacks/aws-cdk/flags';
import { CLINIC } from './clinic';

const client = loadClient(CLINIC);

function build(context: Readonly<Record<string, unknown>> = pinnedContext()): ClientEnvironment {
  return new ClientEnvironment(new App({ context }), 'production', { client, environment: 'production' });
}

/** Names in order of the alphabet: constructs themselves are too large to be compared. */
function namesOf(stacks: readonly Stack[]): readonly string[] {
  return stacks.map(({ stackName }) => stackName).sort();
}

test('gives what it made: network, servers by name, backup, monitoring', () => {
  const { network, servers, backup, monitoring } = build();
  expect(backup?.plans).toHaveProperty('standard');
  expect(network?.cidr).toBe('10.20.0.0/16');
  expect(Object.keys(servers)).toEqual(['ehr', 'portal']);
  expect(monitoring?.topics.critical).not.toBe(monitoring?.topics.warning);
});

test('its stacks are its neighbours, so that paths are the same wherever it stands', () => {
  const environment = build();
  expect(environment.node.children).toEqual([]);
  expect(environment.stack('network').node.path).toBe('northwind-production-network');
  expect(environment.network?.vpc.node.path).toBe('northwind-production-network/network/Resource');
  expect(environment.servers.ehr?.node.path).toBe('northwind-production-workload/servers-ehr');
});

test('stands in a stage as well', () => {
  const stage = new Stage(new App({ context: pinnedContext() }), 'live');
  const environment = new ClientEnvironment(stage, 'production', { client, environment: 'production' });
  expect(environment.stack('workload').node.path).toBe('live/northwind-production-workload');
  expect(environment.stack('workload').stackName).toBe('northwind-production-workload');
});

test('a stack of a layer is made once, and is deployed after the layers before it', () => {
  const environment = build();
  const data = environment.stack('data');
  expect(environment.stack('data')).toBe(data);
  expect(namesOf(data.dependencies)).toEqual(['northwind-production-data-copy', 'northwind-production-network']);
  expect(namesOf(environment.stack('workload').dependencies)).toEqual([
    'northwind-production-data',
    'northwind-production-data-copy',
    'northwind-production-network',
  ]);
});

test('stacks of all layers depend on each other in one direction', () => {
  const environment = build();
  const stacks = LAYERS.map((layer) => environment.stack(layer));
  const copies = environment.stack('data', 'copy');
  stacks.forEach((stack, at) => {
    const before = [...stacks.slice(0, at), ...(at >= LAYERS.indexOf('data') ? [copies] : [])];
    expect(namesOf(stack.dependencies)).toEqual(namesOf(before));
  });
  expect(namesOf(copies.dependencies)).toEqual([]);
});

test('a layer can stand in another of the places of the environment', () => {
  const environment = build();
  const edge = environment.stack('edge', 'global');
  expect([edge.stackName, edge.region, edge.account]).toEqual([
    'northwind-production-edge-global',
    'us-east-1',
    '111111111111',
  ]);
  const staging = new ClientEnvironment(new App(), 'staging', { client, environment: 'staging' });
  expect(() => staging.stack('data', 'copy')).toThrow('environment staging has no place called copy');
});

test('a stack of a team of its own needs no place in the order', () => {
  const app = new App({ context: pinnedContext() });
  const environment = new ClientEnvironment(app, 'production', { client, environment: 'production' });
  const own = new Stack(app, 'own');
  own.addStackDependency(environment.stack('network'));
  expect(own.dependencies).toHaveLength(1);
});

test('whoever depends on it depends on all of its stacks', () => {
  const app = new App({ context: pinnedContext() });
  const environment = new ClientEnvironment(app, 'production', { client, environment: 'production' });
  const own = new Stack(app, 'own');
  new Topic(own, 'Topic').node.addDependency(environment);
  app.synth();
  expect(namesOf(own.dependencies)).toEqual(namesOf(environment.stacks));
});

test('a client whose environments are changed in code is planned anew', () => {
  const environments = client.environments.map((one) => ({ ...one, profile: { zones: 3 } }));
  const app = new App({ context: pinnedContext() });
  const changed = new ClientEnvironment(app, 'x', { client: { ...client, environments }, environment: 'staging' });
  expect(changed.plan.context.profile.zones).toBe(3);
});

test('an environment that the client does not have is refused', () => {
  expect(() => new ClientEnvironment(new App(), 'x', { client, environment: 'sandbox' })).toThrow(
    'Northwind Clinic has no environment called sandbox',
  );
});

describe('feature flags', () => {
  const warnings = (environment: ClientEnvironment): readonly string[] =>
    Annotations.fromStack(environment.stack('network'))
      .findWarning('*', Match.anyValue())
      .map(({ entry }) => JSON.stringify(entry.data));

  test('those that templates are priced with need no word', () => {
    expect(warnings(build()).filter((warning) => warning.includes('feature flags'))).toEqual([]);
  });

  test('an app without any flag has a warning that names those that differ', () => {
    const [warning = ''] = warnings(build({}));
    expect(warning).toContain('@aws-cdk/core:defaultCrossStackReferences is');
    expect(warning).toContain('@aws-cdk/aws-iam:minimizePolicies is false');
  });

  test('each one that differs is named', () => {
    const flag = '@aws-cdk/aws-iam:minimizePolicies';
    const [warning = ''] = warnings(build({ ...pinnedContext(), [flag]: false }));
    expect(warning).toContain(`production was priced with other feature flags than this app has: ${flag} is false`);
  });
});
