import { Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { awsAlarms, type AwsAlarm } from '../../../lib/clouds/aws/signals';
import * as cdk from '../../../lib/engines/aws-cdk/watched';
import * as pulumi from '../../../lib/engines/pulumi-aws/watched';
import * as byCdk from '../../../lib/patterns/monitoring/aws-cdk';
import * as byPulumi from '../../../lib/patterns/monitoring/pulumi-aws';
import type { MonitoringProps } from '../../../lib/patterns/monitoring/props';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { OPERATING_SYSTEM_FACTS } from '../../../lib/profile/operating-systems';
import { clinicContext, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { deployed } from '../../engines/pulumi-aws/deployed';
import { knownContext, type Recorded } from '../../engines/pulumi-aws/fixture';
import { inputProblems } from '../../pulumi/input-problems';
import { DeclaredTypes } from '../../pulumi/sdk-types';
import { context as fleetContexts, planOf, props as fleetProps } from '../../patterns/servers/arbitrary';
import { contexts, monitoringProps } from '../../patterns/monitoring/arbitraries';
import { answers, describeRecording } from '../../patterns/monitoring/description-of-recording';
import { describeTemplate } from '../../patterns/monitoring/description-of-template';
import * as runbooks from '../../patterns/edge-nodes/described';

/** What is watched, before an engine binds it. */
interface Fleet {
  readonly watchName: string;
  readonly alarms: readonly AwsAlarm[];
  readonly names: Readonly<Record<string, string>>;
}

/** Servers of a fleet that keeps data, each of which has alarms of its own. */
const FEW = 3;

const alarmsOfFleet = fc.tuple(fleetProps, fleetContexts, fc.boolean()).map(([asked, where, burstable]) => {
  const props = { ...asked, ...(asked.count !== undefined && { count: Math.min(asked.count, FEW) }) };
  return awsAlarms(planOf(props, where).alarms, { family: OPERATING_SYSTEM_FACTS[props.os].family, burstable });
});

const fleets: fc.Arbitrary<readonly Fleet[]> = fc
  .array(alarmsOfFleet, { maxLength: 2 })
  .map((all) => all.map((alarms, at) => fleet(`servers/${at === 0 ? 'ehr' : 'web'}`, alarms)));

function fleet(watchName: string, alarms: readonly AwsAlarm[]): Fleet {
  const keys = alarms.flatMap(({ plan }) => [...plan.on, ...(plan.quiet?.groups ?? [])]);
  return { watchName, alarms, names: Object.fromEntries(keys.map((key) => [key, `${watchName}-${key}`])) };
}

function template(props: MonitoringProps, context: EnvironmentContext, watched: readonly Fleet[]): Template {
  const stack = new TestStack(testApp(), 'monitoring', context);
  const monitoring = new byCdk.Monitoring(stack, 'monitoring', props);
  for (const { watchName, alarms, names } of watched)
    monitoring.watch({ watchName, alarms: cdk.bindAlarms(alarms, names) });
  return Template.fromStack(stack);
}

function recording(props: MonitoringProps, context: EnvironmentContext, watched: readonly Fleet[]): Promise<Recorded> {
  const watches = watched.map(({ watchName, alarms, names }) => ({
    watchName,
    alarms: pulumi.bindAlarms(alarms, names),
  }));
  const program = (): unknown => new byPulumi.Monitoring('monitoring', { ...props, context, watches });
  return deployed(program, answers);
}

const sdk = new DeclaredTypes('@pulumi/aws');

test('both AWS engines make the same of a plan, and the SDK declares every input of Pulumi', async () => {
  await fc.assert(
    fc.asyncProperty(monitoringProps, contexts, fleets, async (props, where, watched) => {
      const context = knownContext(where);
      const made = await recording(props, context, watched);
      expect(describeRecording(made)).toEqual(describeTemplate(template(props, context, watched)));
      const problems = made.resources
        .filter(({ custom }) => custom)
        .flatMap(({ type, inputs }) => inputProblems(sdk, type, inputs));
      expect(problems).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test.each([
  ['by spend', { budget: { monthlyUsd: 500, stopAtPercent: 100 } }, 1],
  ['by spend and at the end', { budget: { monthlyUsd: 500, stopAtPercent: 110 }, endsOn: '2027-03-31' }, 2],
  ['at the end, whatever is spent', { endsOn: '2027-03-31' }, 1],
] as const)('both make the same guard: %s', async (_when, asked, schedules) => {
  const context = knownContext(clinicContext({ kind: 'staging' }));
  const made = await deployed(
    () => new byPulumi.Monitoring('monitoring', { ...asked, context }),
    (type) => ({
      arn: type === 'aws:budgets/budget:Budget' ? BUDGET_ARN : runbooks.LATER,
      ...{ name: runbooks.LATER, id: runbooks.LATER },
    }),
  );
  const described = runbooks.describeRecording(made);
  const { documents, policies, trust, schedules: starts } = runbooks.describeTemplate(template(asked, context, []));
  expect(described).toMatchObject({ documents, policies, trust, schedules: starts });
  expect([documents.length, policies.length, trust.length, starts.length]).toEqual([1, 2, 2, schedules]);
  const problems = made.resources
    .filter(({ custom }) => custom)
    .flatMap(({ type, inputs }) => inputProblems(sdk, type, inputs));
  expect(problems).toEqual([]);
});

/** As the CDK writes it, where only the deployment knows the name. */
const BUDGET_ARN = `arn:aws:budgets::123456789012:budget/${runbooks.LATER}`;
