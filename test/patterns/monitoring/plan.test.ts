import fc from 'fast-check';
import { describeAlarm, describeQuiet, describeTogether, planMonitoring } from '../../../lib/patterns/monitoring/plan';
import { fleetAlarms } from '../../../lib/patterns/servers/alarms';
import type { MonitoringProps } from '../../../lib/patterns/monitoring/props';
import { ENVIRONMENT_KINDS, SERVICE_TIERS } from '../../../lib/profile/profile';
import { DEFAULT_CONTEXT, type EnvironmentContext } from '../../../lib/profile/context';
import { environmentTags } from '../../../lib/profile/tags';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { cpuAlarm } from './alarms';
import { contexts, monitoringProps } from './arbitraries';

const production = clinicContext();
const staging = clinicContext({ kind: 'staging' });
const contact = { email: ['ops@northwind.example'], hooks: 0 };

function decisions(props: MonitoringProps, context: EnvironmentContext): readonly string[] {
  return planMonitoring(props, context).decisions.map(({ what, choice, because }) => `${what}: ${choice} (${because})`);
}

test('by default the contact of the client hears of everything in production', () => {
  const plan = planMonitoring({}, production);
  expect(plan.routes).toEqual({ critical: contact, warning: contact });
  expect(plan.dashboard).toEqual({ name: 'northwind-production-eu-west-1' });
  expect(plan.eventLog).toEqual({ name: 'northwind-production', keepDays: 2192 });
  expect(plan.warnings).toEqual([]);
  expect(plan.budget).toBeUndefined();
});

test('the cloud names the dashboard of a program that may be deployed to several regions', () => {
  expect(planMonitoring({}, { ...production, places: { home: {} } }).dashboard).toEqual({});
  expect(planMonitoring({ dashboard: false }, production)).not.toHaveProperty('dashboard');
});

test('an environment whose name ends with its region has a dashboard of that name', () => {
  const context = { ...production, environment: 'clinic-eu-west-1' };
  expect(planMonitoring({}, context).dashboard).toEqual({ name: 'northwind-clinic-eu-west-1' });
});

test('nobody is woken outside production', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ENVIRONMENT_KINDS), fc.constantFrom(...SERVICE_TIERS), (kind, tier) => {
      const { routes } = planMonitoring({}, clinicContext({ kind, tier }));
      expect('critical' in routes).toBe(kind === 'production');
      expect(routes.warning).toEqual(contact);
    }),
  );
});

test('what critical alarms are sent as can be asked for', () => {
  expect(planMonitoring({ criticalAs: 'critical' }, staging).routes).toEqual({ critical: contact, warning: contact });
  expect(planMonitoring({ criticalAs: 'warning' }, production).routes).toEqual({ warning: contact });
});

test('each severity has a route of its own; addresses are told once', () => {
  const critical = { https: ['https://on-call.example/northwind', 'https://on-call.example/northwind'] };
  const warning = { email: ['a@northwind.example', 'b@northwind.example', 'a@northwind.example'] };
  expect(planMonitoring({ routes: { critical, warning } }, production).routes).toEqual({
    critical: { email: [], hooks: 1 },
    warning: { email: ['a@northwind.example', 'b@northwind.example'], hooks: 0 },
  });
});

test('no plan holds the URL of an endpoint, whatever is asked for', () => {
  fc.assert(
    fc.property(monitoringProps, contexts, (props, context) => {
      expect(JSON.stringify(planMonitoring(props, context))).not.toContain('https:');
    }),
  );
});

test('the URL of an endpoint may be known only at deployment', () => {
  const routes = { critical: { https: ['${Token[TOKEN.12]}'] } };
  expect(planMonitoring({ routes }, production).routes.critical).toEqual({ email: [], hooks: 1 });
});

test('a route that is left out falls back to the contact', () => {
  const critical = { https: ['https://on-call.example/northwind'] };
  expect(planMonitoring({ routes: { critical } }, production).routes.warning).toEqual(contact);
});

test('a budget is reported at 80% of actual and 100% of forecast spend, for the tags of the environment', () => {
  const { budget } = planMonitoring({ budget: { monthlyUsd: 1500 } }, production);
  expect(budget).toEqual({
    monthlyUsd: 1500,
    tags: { client: 'northwind', environment: 'production' },
    notifications: [
      { of: 'actual', percent: 80 },
      { of: 'forecast', percent: 100 },
    ],
  });
  expect(environmentTags(production)).toMatchObject(budget?.tags ?? {});
});

test('the shares at which a budget is reported can be asked for', () => {
  const budget = { monthlyUsd: 99.5, actualPercent: 50, forecastPercent: 120 };
  expect(planMonitoring({ budget }, production).budget?.notifications).toEqual([
    { of: 'actual', percent: 50 },
    { of: 'forecast', percent: 120 },
  ]);
});

test('the monthly budget of the environment is watched unless another is asked for', () => {
  const context = { ...production, monthlyBudget: 2100 };
  expect(planMonitoring({}, context).budget?.monthlyUsd).toBe(2100);
  expect(planMonitoring({ budget: { monthlyUsd: 900 } }, context).budget?.monthlyUsd).toBe(900);
});

test.each([
  [{}, DEFAULT_CONTEXT, 'alarms'],
  [{ criticalAs: 'warning' }, DEFAULT_CONTEXT, 'alarms'],
  [{ routes: { warning: {} } }, production, 'warnings'],
  [{ routes: { critical: { email: [] } } }, production, 'critical alarms'],
  [{ routes: { critical: {}, warning: {} } }, production, 'alarms'],
] as const)('%j: a warning says that nobody is told', (props, context, what) => {
  expect(planMonitoring(props, context).warnings).toEqual([
    {
      pattern: 'monitoring',
      says: `Nobody is told of ${what}: name an address in their route, or leave the route out where the client has a contact.`,
    },
  ]);
});

test('an empty route that is not used is no reason to warn', () => {
  expect(planMonitoring({ routes: { critical: {} } }, staging).warnings).toEqual([]);
});

describe('decisions', () => {
  test('in production', () => {
    expect(decisions({ budget: { monthlyUsd: 1500 } }, production)).toEqual([
      'critical alarms: e-mail to ops@northwind.example (contact of the client)',
      'warnings: e-mail to ops@northwind.example (contact of the client)',
      'dashboard: northwind-production-eu-west-1 (default)',
      'budget: USD 1,500 a month, alerts at 80% of actual and 100% of forecast spend (client file)',
    ]);
  });

  test.each([
    [['https://on-call.example/a'], 'e-mail to night@northwind.example, POST to 1 endpoint'],
    [
      ['https://on-call.example/a', 'https://on-call.example/b'],
      'e-mail to night@northwind.example, POST to 2 endpoints',
    ],
    [[], 'e-mail to night@northwind.example'],
  ])('%j: endpoints are counted', (https, told) => {
    const routes = { critical: { email: ['night@northwind.example'], https } };
    expect(decisions({ routes }, production)[0]).toBe(`critical alarms: ${told} (client file)`);
  });

  test('money is told as money', () => {
    const budget = { monthlyUsd: 99.5, forecastPercent: 120 };
    expect(decisions({ budget }, production)).toContain(
      'budget: USD 99.50 a month, alerts at 80% of actual and 120% of forecast spend (client file)',
    );
  });

  test('a dashboard without a name of ours', () => {
    expect(decisions({}, DEFAULT_CONTEXT)).toContain('dashboard: named by the cloud (default)');
  });

  test('outside production', () => {
    expect(decisions({}, staging)).toEqual([
      'critical alarms: sent as warnings (gold staging under HIPAA)',
      'warnings: e-mail to ops@northwind.example (contact of the client)',
      'dashboard: northwind-staging-eu-west-1 (default)',
      'budget: none (default)',
    ]);
  });

  test('a route that is not used is said', () => {
    const routes = { critical: { https: ['https://on-call.example/northwind'] } };
    expect(decisions({ routes, dashboard: false }, staging).slice(0, 3)).toEqual([
      'critical alarms: sent as warnings; their own route is not used (gold staging under HIPAA)',
      'warnings: e-mail to ops@northwind.example (contact of the client)',
      'dashboard: none (client file)',
    ]);
  });

  test('that nobody is told is said, and why', () => {
    expect(decisions({}, DEFAULT_CONTEXT).slice(0, 2)).toEqual([
      'critical alarms: nobody is told (no route and no contact)',
      'warnings: nobody is told (no route and no contact)',
    ]);
    expect(decisions({ routes: { warning: {} } }, production)[1]).toBe('warnings: nobody is told (client file)');
  });
});

test('everything that is wrong is said at once', () => {
  const routes = {
    critical: { email: ['ops@northwind.example', 'ops'], https: ['http://on-call.example'] },
    warning: { email: ['a@b'], https: ['https://'] },
  };
  const budget = { monthlyUsd: 0, actualPercent: 0, forecastPercent: 120.5 };
  expect(() => planMonitoring({ routes, budget }, production)).toThrow(
    [
      'routes.critical.email[1]: found "ops"; expected an e-mail address',
      'routes.critical.https[0]: found "http://on-call.example"; expected an address that begins with https://',
      'routes.warning.email[0]: found "a@b"; expected an e-mail address',
      'routes.warning.https[0]: found "https://"; expected an address that begins with https://',
      'budget.monthlyUsd: found 0; expected an amount in USD above 0',
      'budget.actualPercent: found 0; expected a whole number from 1 to 1000',
      'budget.forecastPercent: found 120.5; expected a whole number from 1 to 1000',
    ].join('\n'),
  );
});

test('an alarm is named after its environment and pattern, and says what to do first', () => {
  expect(describeAlarm(cpuAlarm().plan, 'servers/ehr', production)).toEqual({
    name: 'northwind-production-servers-ehr-CpuHigh',
    description:
      'Servers are too busy.\n\nRunbook: Look at the busiest process; raise the most servers if it is real work.',
  });
});

describe('alarms that are told together', () => {
  const quiet = { groups: ['fleet'], whileStopped: false, graceMinutes: 10 };
  const window = { days: ['sun'], at: '02:00', hours: 4, timeZone: 'Europe/Dublin' } as const;

  test('are named after their severity, and say each thing that may be wrong once', () => {
    const alarms = [cpuAlarm().plan, { ...cpuAlarm().plan, id: 'CpuHigh2' }];
    const { name, description } = describeTogether({ severity: 'warning', alarms }, 'servers/ehr', production);
    expect(name).toBe('northwind-production-servers-ehr-warning');
    expect(description.split('Servers are too busy')).toHaveLength(2);
  });

  test('have room for everything that can be wrong with a fleet of many servers', () => {
    const groups = Array.from({ length: 40 }, (_, at) => ({ key: `server-${at}`, suffix: String(at), minimum: 2 }));
    const watched = {
      groups,
      loadBalancer: 'own',
      certificate: true,
      patching: 'none',
      stops: true,
      warmUpMinutes: 5,
    } as const;
    const alarms = fleetAlarms(watched, production.profile);
    const { description } = describeTogether({ severity: 'warning', alarms }, 'servers/ehr', production);
    // Amazon CloudWatch API Reference, "PutCompositeAlarm": AlarmDescription.
    expect(description.length).toBeLessThan(1024);
  });

  test.each([
    [{ ...quiet, whileStopped: true }, 'while it is stopped on purpose.'],
    [{ ...quiet, window }, 'in its maintenance window, Sun 02:00 for 4 hours (Europe/Dublin).'],
    [
      { ...quiet, whileStopped: true, window },
      'in its maintenance window, Sun 02:00 for 4 hours (Europe/Dublin) and while it is stopped on purpose.',
    ],
  ])('%j: it is said when nobody is told', (times, says) => {
    expect(describeQuiet(times, 'servers/ehr', production)).toEqual({
      name: 'northwind-production-servers-ehr-Quiet',
      description: `Nothing is wrong. This keeps alarms of servers/ehr quiet ${says}`,
    });
  });
});
