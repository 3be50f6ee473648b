import { GUARD_SCRIPT } from '../../../../lib/patterns/monitoring/aws/guard-script';
import { runPython, type Run } from '../../../clouds/aws/python';

interface Group {
  readonly MinSize: number;
  readonly MaxSize: number;
  readonly DesiredCapacity: number;
  /** Of the guard's tag. @default - the group has none */
  readonly state?: string;
}

const running: Group = { MinSize: 1, MaxSize: 4, DesiredCapacity: 2 };
const stopped: Group = { MinSize: 0, MaxSize: 0, DesiredCapacity: 0, state: 'stopped 1/4/2' };
const month = new Date().toISOString().slice(0, 7);

function run(action: string, groups: Readonly<Record<string, Group>>, spent = 512.2, answers: object = {}): Run {
  return runPython(
    GUARD_SCRIPT,
    'guard',
    {
      Action: action,
      Environment: 'northwind-staging',
      Document: 'northwind-staging-guard',
      Filters: [{ Name: 'tag:environment', Values: ['staging'] }],
      Topic: 'topic',
      ...{ Account: '111111111111', Budget: 'budget', Percent: 100 },
    },
    {
      describe_budget: {
        Budget: { BudgetLimit: { Amount: '500.0' }, CalculatedSpend: { ActualSpend: { Amount: String(spent) } } },
      },
      describe_auto_scaling_groups: {
        AutoScalingGroups: Object.entries(groups).map(([name, { state, ...size }]) => ({
          AutoScalingGroupName: name,
          ...size,
          Tags: state === undefined ? [] : [{ Key: 'groundplan:guard', Value: state }],
        })),
      },
      ...answers,
    },
  );
}

/** What is done to groups, in order, and what of it somebody is told. */
function done({ calls }: Run): readonly string[] {
  return calls.flatMap(([operation, args]) => {
    const { AutoScalingGroupName: name, MinSize, MaxSize, DesiredCapacity, Tags, Message } = args;
    switch (operation) {
      case 'autoscaling.update_auto_scaling_group':
        return [`${String(name)} has ${[MinSize, MaxSize, DesiredCapacity].join('/')}`];
      case 'autoscaling.suspend_processes':
      case 'autoscaling.resume_processes':
        return [`${operation.slice(12, -10)} ${String(args.ScalingProcesses)} of ${String(name)}`];
      case 'autoscaling.create_or_update_tags':
        return (Tags as readonly Readonly<Record<string, unknown>>[]).map(
          ({ ResourceId, Value }) => `${String(ResourceId)}: ${String(Value)}`,
        );
      case 'sns.publish':
        return [String(Message)];
      default:
        return [];
    }
  });
}

test('what is spent within the budget stops nothing, and no group is looked at', () => {
  expect(run('check', { portal: running }, 499.99).calls.map(([operation]) => operation)).toEqual([
    'budgets.describe_budget',
  ]);
});

test('what is spent beyond it stops every group, whose size is remembered and whose schedules sleep', () => {
  const made = run('check', { portal: running, search: { ...running, MaxSize: 9 } });
  expect(made.answer).toEqual({ Changed: ['portal', 'search'] });
  expect(done(made)).toEqual([
    'portal: stopped 1/4/2',
    'suspend ScheduledActions of portal',
    'portal has 0/0/0',
    'search: stopped 1/9/2',
    'suspend ScheduledActions of search',
    'search has 0/0/0',
    [
      'Servers of northwind-staging are stopped. USD 512.20 of USD 500.00 are spent this month.',
      'Groups: portal, search',
      'Start them again with the automation northwind-staging-guard, Action=start.',
    ].join('\n\n'),
  ]);
});

test('a group that is stopped already stays as it is, and nobody is told again', () => {
  expect(done(run('check', { portal: stopped }))).toEqual([]);
});

test('one that a deployment has woken is stopped again', () => {
  expect(done(run('check', { portal: { ...running, state: 'stopped 1/2/1' } })).slice(0, 3)).toEqual([
    'portal: stopped 1/4/2',
    'suspend ScheduledActions of portal',
    'portal has 0/0/0',
  ]);
});

test('one that its schedule has stopped for the night does not wake in the morning', () => {
  const night: Group = { MinSize: 0, MaxSize: 0, DesiredCapacity: 0 };
  expect(done(run('check', { portal: night }))).toContain('suspend ScheduledActions of portal');
});

test('what somebody has started runs for the rest of the month, and no longer', () => {
  expect(done(run('check', { portal: { ...running, state: `started ${month}` } }))).toEqual([]);
  expect(done(run('check', { portal: { ...running, state: 'started 2026-01' } }))).toContain('portal has 0/0/0');
  expect(done(run('stop', { portal: { ...running, state: `started ${month}` } }))).toContain('portal has 0/0/0');
});

test('starting gives every stopped group its size and its schedules back', () => {
  const made = run('start', { portal: stopped, search: running });
  expect(made.answer).toEqual({ Changed: ['portal'] });
  expect(done(made)).toEqual([
    'portal has 1/4/2',
    'resume ScheduledActions of portal',
    `portal: started ${month}`,
    'Servers of northwind-staging are started. Somebody asked for it.\n\nGroups: portal',
  ]);
});

test('a group that cannot be changed saves no other, and the run fails', () => {
  const groups = { portal: { ...stopped, state: 'stopped nonsense' }, search: stopped };
  expect(() => run('start', groups)).toThrow(/RuntimeError: portal: invalid literal/);
});
