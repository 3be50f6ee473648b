import { Stack } from 'aws-cdk-lib';
import { awsServers } from '../../../../lib/patterns/servers/aws';
import { Servers } from '../../../../lib/patterns/servers/aws-cdk';
import { planServers } from '../../../../lib/patterns/servers/plan';
import type { ServersProps } from '../../../../lib/patterns/servers/props';
import { formatProblem, InputError } from '../../../../lib/problem';
import { clinicContext, testApp } from '../../../engines/aws-cdk/fixture';
import { only, place, synthesise } from '../fixture';

const dataVolumes = { records: { gib: 200 } };
const SHORTEN = 'shorten the name of the fleet, or of its stack or environment';

/** What AWS cannot grant of a fleet. */
function refused(name: string, props: Partial<ServersProps>): readonly string[] {
  const plan = planServers(name, { os: 'amazon-linux-2023', ...props }, clinicContext(), { image: 'own' });
  try {
    awsServers(plan, {}, {});
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

test('resources are called what was checked', () => {
  const kept = synthesise({ dataVolumes });
  const name = 'northwind-production-ehr';
  expect(only(kept, 'AWS::SSM::Association').Properties.AssociationName).toBe(`${name}-cloudwatch-agent`);
  expect(only(kept, 'AWS::SSM::MaintenanceWindow').Properties.Name).toBe(`${name}-patching`);
  expect(only(kept, 'AWS::SSM::PatchBaseline').Properties.Name).toBe(name);
  const open = synthesise({ loadBalancer: { public: true } });
  expect(only(open, 'AWS::WAFv2::WebACL').Properties.VisibilityConfig).toMatchObject({ MetricName: name });
});

test('a fleet may have a name that leaves room for that of the association of its agent', () => {
  const longest = 128 - 'northwind-production--cloudwatch-agent'.length;
  expect(refused('e'.repeat(longest), { dataVolumes })).toEqual([]);
  const name = 'e'.repeat(longest + 1);
  expect(refused(name, { dataVolumes })).toEqual([
    `found 129 characters: "northwind-production-${name}-cloudwatch-agent"; expected at most 128, which an association of Systems Manager can have: ${SHORTEN}`,
  ]);
});

test('a construct with too long an ID, or in a stack with too long a name, makes nothing', () => {
  for (const [stackName, id] of [
    ['clinic', 'e'.repeat(120)],
    ['c'.repeat(120), 'ehr'],
  ] as const) {
    const stack = new Stack(testApp(), 'stack', { stackName, env: { region: 'eu-west-1', account: '123456789012' } });
    const network = place(stack);
    expect(() => new Servers(stack, id, { os: 'amazon-linux-2023', network })).toThrow(
      `which an association of Systems Manager can have: ${SHORTEN}`,
    );
    expect(stack.node.findChild(id).node.children).toHaveLength(0);
  }
});

test('a fleet keeps the data of as many servers as one composite alarm can name the alarms of', () => {
  expect(refused('ehr', { count: 29, dataVolumes })).toEqual([]);
  expect(refused('ehr', { count: 34, dataVolumes })).toEqual([
    'count: found 34 servers that keep data, with 102 alarms that are told together; expected at most 100 alarms, or fewer where their names are long: make several fleets of them',
  ]);
  expect(refused('e'.repeat(80), { count: 29, dataVolumes })).toEqual([
    'count: found 29 servers that keep data, with 87 alarms that are told together; expected at most 100 alarms, or fewer where their names are long: make several fleets of them',
  ]);
});
