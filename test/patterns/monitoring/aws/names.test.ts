import { Stack } from 'aws-cdk-lib';
import { awsMonitoring } from '../../../../lib/patterns/monitoring/aws';
import { Monitoring } from '../../../../lib/patterns/monitoring/aws-cdk';
import { planMonitoring, type MonitoringPlan } from '../../../../lib/patterns/monitoring/plan';
import { DEFAULT_CONTEXT, type EnvironmentContext } from '../../../../lib/profile/context';
import { formatProblem, InputError } from '../../../../lib/problem';
import { clinicContext, testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { fleet } from '../fixture';

const SHORTEN = 'shorten the name of the environment, or of its stack';

/** A context of a program, whose environment is named after a stack. */
function named(environment: string): EnvironmentContext {
  return { ...DEFAULT_CONTEXT, environment, places: { home: { region: 'eu-west-1' } } };
}

function refused(plan: MonitoringPlan): readonly string[] {
  try {
    awsMonitoring(plan);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

test('topics introduce themselves in 100 characters', () => {
  const longest = 100 - 'standalone- critical'.length;
  expect(refused(planMonitoring({}, named('c'.repeat(longest))))).toEqual([]);
  const environment = 'c'.repeat(longest + 1);
  expect(refused(planMonitoring({}, named(environment)))).toEqual([
    `found 101 characters: "standalone-${environment} critical"; expected at most 100, which the display name of a topic can have: ${SHORTEN}`,
  ]);
  expect(refused(planMonitoring({ criticalAs: 'warning' }, named(environment)))).toEqual([]);
});

test('dashboards and log groups of events are held to their limits as well', () => {
  const plan = planMonitoring({}, named('live'));
  expect(refused({ ...plan, dashboard: { name: 'd'.repeat(256) } })).toEqual([
    `found 256 characters: "${'d'.repeat(256)}"; expected at most 255, which a dashboard can have: ${SHORTEN}`,
  ]);
  const [message = ''] = refused({ ...plan, eventLog: { ...plan.eventLog, name: 'e'.repeat(600) } });
  expect(message).toContain(`expected at most 100, which the display name of a topic can have: ${SHORTEN}`);
});

test('monitoring in a stack with too long a name makes nothing', () => {
  const stack = new Stack(testApp(), 'stack', { stackName: 'c'.repeat(110) });
  expect(() => new Monitoring(stack, 'monitoring')).toThrow('which the display name of a topic can have');
  expect(stack.node.findChild('monitoring').node.children).toHaveLength(0);
});

test('what is watched has a name that leaves room for those of its alarms', () => {
  const stack = new TestStack(testApp(), 'monitoring', clinicContext());
  const monitoring = new Monitoring(stack, 'monitoring');
  const before = monitoring.node.findAll().length;
  const watchName = 'w'.repeat(240);
  expect(() => {
    monitoring.watch(fleet(undefined, watchName));
  }).toThrow(
    `watchName: found 274 characters: "northwind-production-${watchName}-FailedLaunch"; expected at most 255, which an alarm can have: shorten the name by which it is watched, or that of the environment`,
  );
  expect(monitoring.node.findAll()).toHaveLength(before);
});
