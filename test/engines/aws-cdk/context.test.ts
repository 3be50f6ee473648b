import { App, NestedStack, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { contextOf, provideContext } from '../../../lib/engines/aws-cdk/context';
import { Monitoring } from '../../../lib/patterns/monitoring/aws-cdk';
import { Servers } from '../../../lib/patterns/servers/aws-cdk';
import { place } from '../../patterns/servers/fixture';
import { clinicContext } from './fixture';

const { client, profile } = clinicContext();
const dublin = { env: { region: 'eu-west-1', account: '111111111111' } };

test('a construct stands in the context that is provided nearest above it', () => {
  const app = new App();
  provideContext(app, clinicContext());
  const stack = new Stack(app, 'staging');
  provideContext(stack, clinicContext({ kind: 'staging' }));
  expect(contextOf(new Stack(app, 'production')).environment).toBe('production');
  expect(contextOf(stack).environment).toBe('staging');
});

describe('where an environment stands', () => {
  test('is where its stack stands, when nothing is said', () => {
    const stack = new Stack(new App(), 'clinic', dublin);
    provideContext(stack, { client, environment: 'production', profile });
    expect(contextOf(stack).places).toEqual({ home: { region: 'eu-west-1', account: '111111111111', zones: 3 } });
  });

  test('is not known before deployment where its stack does not say', () => {
    const stack = new Stack(new App(), 'clinic');
    provideContext(stack, { client, environment: 'production', profile });
    expect(contextOf(stack).places).toEqual({ home: {} });
  });

  test('may be said, with how many zones its region has looked up', () => {
    const stack = new Stack(new App(), 'clinic');
    provideContext(stack, { client, environment: 'production', profile, places: { home: { region: 'us-west-1' } } });
    expect(contextOf(stack).places).toEqual({ home: { region: 'us-west-1', zones: 2 } });
  });

  test('is refused where its stack stands elsewhere', () => {
    const stack = new Stack(new App(), 'clinic', { env: { region: 'us-east-1' } });
    provideContext(stack, clinicContext());
    expect(() => contextOf(stack)).toThrow(
      'places: found the stack clinic in us-east-1; expected a stack in eu-west-1, as the context says',
    );
  });

  test('a stack may stand in any of its places', () => {
    const stack = new Stack(new App(), 'edge', { env: { region: 'us-east-1' } });
    provideContext(stack, {
      ...clinicContext(),
      places: { home: { region: 'eu-west-1' }, global: { region: 'us-east-1' } },
    });
    expect(contextOf(stack).places.home.region).toBe('eu-west-1');
  });
});

test('names that resources could not have are refused where they are given', () => {
  const wrong = { client: { name: 'Clinic', slug: 'North Wind' }, environment: 'Production', profile };
  expect(() => provideContext(new App(), wrong)).toThrow(
    [
      'client.slug: found "North Wind"; expected a name of 2 to 20 lower-case letters, digits and single hyphens, beginning with a letter',
      'environment: found "Production"; expected a name of 2 to 20 lower-case letters, digits and single hyphens, beginning with a letter',
    ].join('\n'),
  );
});

describe('without a context', () => {
  test('a construct stands in a silver production environment that is named after its stack', () => {
    const { client: standalone, environment, profile: chosen } = contextOf(new Stack(new App(), 'clinic', dublin));
    expect([standalone.slug, environment, chosen.tier, chosen.kind]).toEqual([
      'standalone',
      'clinic-eu-west-1',
      'silver',
      'production',
    ]);
    expect(contextOf(new Stack(new App(), 'clinic')).environment).toBe('clinic');
    expect(contextOf(new NestedStack(new Stack(new App(), 'clinic'), 'inner')).environment).toMatch(/^clinic-inner/);
  });

  /** Names of ours in a template that must be unique in an account and region, or in an account. */
  function namesIn(stack: Stack): readonly string[] {
    const servers = new Servers(stack, 'web', { network: place(stack), os: 'ubuntu-24.04' });
    new Monitoring(stack, 'monitoring').watch(servers);
    const { Resources } = Template.fromStack(stack).toJSON() as { Resources: Record<string, Named> };
    return Object.values(Resources).flatMap(({ Type, Properties = {} }) =>
      NAMES.flatMap((key) => (typeof Properties[key] === 'string' ? [`${Type} ${Properties[key]}`] : [])),
    );
  }

  test.each([
    ['two stacks in one region', new Stack(new App(), 'one', dublin), new Stack(new App(), 'two', dublin)],
    [
      'one stack in two regions',
      new Stack(new App(), 'one', dublin),
      new Stack(new App(), 'one', { env: { region: 'eu-central-1' } }),
    ],
    ['two stacks that know no region', new Stack(new App(), 'one'), new Stack(new App(), 'two')],
  ])('%s share no name', (_, one, other) => {
    const [first, second] = [namesIn(one), namesIn(other)];
    expect(first.length).toBeGreaterThan(5);
    expect(first.filter((name) => second.includes(name))).toEqual([]);
  });

  test('a stack that knows no region leaves the name of its dashboard to CloudFormation', () => {
    expect(namesIn(new Stack(new App(), 'one')).filter((name) => name.includes('Dashboard'))).toEqual([]);
  });
});

interface Named {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** Properties that name a resource in its account. */
const NAMES = ['AlarmName', 'DashboardName', 'AssociationName', 'Name', 'LogGroupName', 'TopicName', 'RoleName'];
