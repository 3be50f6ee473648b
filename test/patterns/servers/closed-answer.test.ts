import fc from 'fast-check';
import { awsServers, type AwsServers } from '../../../lib/patterns/servers/aws';
import { planServers, type ServersPlan } from '../../../lib/patterns/servers/plan';
import type { ServersProps } from '../../../lib/patterns/servers/props';
import { ruleOf } from '../../../lib/patterns/servers/shared-entrance';
import { formatProblem, InputError } from '../../../lib/problem';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { context, planOf, props, supportHours } from './arbitrary';

const production = clinicContext({ supportHours });
const staging = clinicContext({ kind: 'staging', supportHours });
const hosts = ['api.clinic.example'];

function plan(asked: Partial<ServersProps> = {}, where = staging): ServersPlan {
  return planOf({ os: 'amazon-linux-2023', loadBalancer: { public: true }, ...asked }, where);
}

/** A fleet behind the load balancer of the portal. */
function sharing(asked: Partial<ServersProps>, isPublic = true): ServersPlan {
  return planServers('api', { os: 'amazon-linux-2023', ...asked }, staging, {
    image: 'own',
    sharing: { balancer: { name: 'portal', public: isPublic }, others: [] },
  });
}

function words(planned: ServersPlan): AwsServers {
  return awsServers(planned, {}, {});
}

function refused(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

describe('what visitors read while a fleet is stopped', () => {
  test('whose it is, and when it is open', () => {
    expect(plan().closedAnswer).toBe('Northwind Clinic ehr is closed. Open Mon-Fri 07:30-19:00 (Europe/Dublin).');
  });

  test('what is asked for, which the decisions repeat', () => {
    const asked = plan({ loadBalancer: { public: true, closedAnswer: 'Back at half past seven.' } });
    expect(asked.closedAnswer).toBe('Back at half past seven.');
    const says = ({ decisions }: ServersPlan): unknown => decisions.find(({ what }) => what === 'answer while stopped');
    expect(says(asked)).toEqual({
      pattern: 'servers/ehr',
      what: 'answer while stopped',
      choice: '"Back at half past seven."',
      because: 'client file',
    });
    expect(says(plan())).toMatchObject({ because: 'default' });
    expect(says(plan({}, production))).toBeUndefined();
  });

  test('no hours, where the fleet is stopped within them as well, or at times of its own', () => {
    const noon = { name: 'noon', days: supportHours.days, at: '12:30', min: 0, max: 0 } as const;
    expect(plan({ scaling: { scheduled: [noon] } }).closedAnswer).toBe('Northwind Clinic ehr is closed.');
    expect(plan({ scaling: { scheduled: [noon] } }, production).closedAnswer).toBe('Northwind Clinic ehr is closed.');
  });

  test('the same behind the load balancer of another fleet', () => {
    expect(sharing({ loadBalancer: { sharedWith: 'portal', hosts } }).closedAnswer).toBe(
      'Northwind Clinic api is closed. Open Mon-Fri 07:30-19:00 (Europe/Dublin).',
    );
    expect(sharing({ loadBalancer: { sharedWith: 'portal', hosts } }, false).closedAnswer).toBeUndefined();
  });

  test('nothing where the fleet always runs, even if it is asked for, or where nobody comes from the internet', () => {
    expect(plan({ loadBalancer: { public: true, closedAnswer: 'Back soon.' } }, production).closedAnswer).toBe(
      undefined,
    );
    fc.assert(
      fc.property(props, context, (asked, where) => {
        const { closedAnswer, changes, entrance } = planOf(asked, where);
        const stops = changes.some(({ max }) => max === 0);
        expect(closedAnswer !== undefined).toBe(stops && entrance?.public === true);
      }),
    );
  });

  test('an answer that nobody would read is refused, and so is one that no load balancer takes', () => {
    const internal =
      'loadBalancer.closedAnswer: found an answer to visitors of an internal load balancer; expected a public load balancer, or no closedAnswer';
    expect(refused(() => plan({ loadBalancer: { closedAnswer: 'Back soon.' } }))).toEqual([internal]);
    const shared = { sharedWith: 'portal', hosts, closedAnswer: 'Back soon.' };
    expect(refused(() => sharing({ loadBalancer: shared }, false))).toEqual([internal]);
    expect(refused(() => sharing({ loadBalancer: shared }))).toEqual([]);
    const answers = (closedAnswer: string): readonly string[] =>
      refused(() => plan({ loadBalancer: { public: true, closedAnswer } }));
    expect(answers('x'.repeat(1024))).toEqual([]);
    expect(answers('x'.repeat(1025))).toEqual([
      expect.stringMatching(/^loadBalancer\.closedAnswer: .*; expected text of 1 to 1,024 characters$/),
    ]);
    expect(answers(' \n')).toEqual(['loadBalancer.closedAnswer: found " \\n"; expected text of 1 to 1,024 characters']);
  });
});

describe('in the words of AWS', () => {
  test('a rule for anything, behind those of fleets that share, and a schedule for each change', () => {
    const { closedAnswer, listenerRule } = words(plan());
    expect(closedAnswer).toEqual({
      text: 'Northwind Clinic ehr is closed. Open Mon-Fri 07:30-19:00 (Europe/Dublin).',
      rule: { priority: 20_000, conditions: [{ field: 'path-pattern', values: ['/*'] }] },
      schedule: [
        { name: 'wake', cron: 'cron(30 7 ? * MON,TUE,WED,THU,FRI *)', answers: 'servers' },
        { name: 'sleep', cron: 'cron(0 19 ? * MON,TUE,WED,THU,FRI *)', answers: 'load-balancer' },
      ],
    });
    expect(listenerRule).toBeUndefined();
    expect(words(plan({}, production)).closedAnswer).toBeUndefined();
  });

  test('a change within the hours opens again what a failed one left closed', () => {
    const evening = { name: 'evening', days: supportHours.days, at: '17:00', min: 1, max: 2 } as const;
    expect(words(plan({ scaling: { scheduled: [evening] } })).closedAnswer?.schedule.at(-1)).toEqual({
      name: 'evening',
      cron: 'cron(0 17 ? * MON,TUE,WED,THU,FRI *)',
      answers: 'servers',
    });
  });

  test('of a fleet that shares a load balancer, a rule of the same requests behind it', () => {
    const { closedAnswer, listenerRule } = words(sharing({ loadBalancer: { sharedWith: 'portal', hosts } }));
    expect(closedAnswer?.rule).toEqual({
      priority: 20_000 + ruleOf('api', { hosts }).priority,
      conditions: [{ field: 'host-header', values: hosts }],
    });
    expect(listenerRule).toMatchObject({ priority: ruleOf('api', { hosts }).priority, forwardsBy: 'ForwardConfig' });
    const always = sharing({ loadBalancer: { sharedWith: 'portal', hosts }, runningHours: 'always' });
    expect(words(always)).toMatchObject({ listenerRule: { forwardsBy: 'TargetGroupArn' } });
  });

  test('no two rules of a load balancer ever have the same priority, of 50,000 that there are', () => {
    const fleet = fc.record(
      { hosts: fc.constant(hosts), paths: fc.constant(['/api/*']), priority: fc.integer({ min: 1, max: 1000 }) },
      { requiredKeys: ['hosts'] },
    );
    const own = words(plan()).closedAnswer?.rule.priority;
    fc.assert(
      fc.property(fc.uniqueArray(fleet, { selector: (asked) => ruleOf('api', asked).priority }), (fleets) => {
        const behind = fleets.flatMap((asked) => {
          const { listenerRule, closedAnswer } = words(sharing({ loadBalancer: { sharedWith: 'portal', ...asked } }));
          return [listenerRule?.priority, closedAnswer?.rule.priority];
        });
        const priorities = [own, ...behind].map(Number);
        expect(new Set(priorities).size).toBe(priorities.length);
        expect(Math.min(...priorities)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...priorities)).toBeLessThanOrEqual(50_000);
      }),
    );
  });
});
