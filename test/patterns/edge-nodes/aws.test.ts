import fc from 'fast-check';
import { awsEdgeNodes } from '../../../lib/patterns/edge-nodes/aws';
import { claimStatements, nodeStatements } from '../../../lib/patterns/edge-nodes/aws/thing-policies';
import { hookCode } from '../../../lib/patterns/edge-nodes/aws/provisioning';
import { updateDocument } from '../../../lib/patterns/edge-nodes/aws/updates';
import { planEdgeNodes } from '../../../lib/patterns/edge-nodes/plan';
import type { EdgeNodesProps } from '../../../lib/patterns/edge-nodes/props';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { contexts, edgeNodesProps } from './arbitraries';
import { cabinets } from './fixture';

function planned(props: Partial<EdgeNodesProps> = {}, name = 'cabinets') {
  return planEdgeNodes(name, { ...cabinets, ...props }, clinicContext());
}

function words(props: Partial<EdgeNodesProps> = {}, name = 'cabinets') {
  return awsEdgeNodes(planned(props, name));
}

test('activations are made on Mondays at 06:00, or on request alone', () => {
  expect(words().enrolment).toEqual({
    parameter: '/groundplan/edge-nodes/northwind-production-cabinets/activation',
    cron: 'cron(0 6 ? * MON *)',
  });
  expect(words({ enrolment: { days: [] } }).enrolment).not.toHaveProperty('cron');
});

test('each node is a thing that says what it sends, and more nodes leave the others what they are', () => {
  const [first] = words().things?.things ?? [];
  expect(first).toEqual({
    node: 'node-1',
    name: 'northwind-production-cabinets-node-1',
    attributes: { 'groundplan:messagesPerDay': '288', 'groundplan:messageBytes': '600' },
  });
  const [few, more] = [words({ nodes: 2 }), words({ nodes: 5 })];
  expect(more.things?.things.slice(0, 2)).toEqual(few.things?.things);
  expect(words({ nodes: 5 }).things?.template).toBe(words({ nodes: 2 }).things?.template);
});

test('a node connects as itself, sends its own messages and takes its own jobs, and nothing else', () => {
  const itself = '${iot:Connection.Thing.ThingName}';
  expect(nodeStatements(planned())).toEqual([
    {
      actions: ['iot:Connect'],
      resources: [`client/${itself}`],
      conditions: { Bool: { 'iot:Connection.Thing.IsAttached': 'true' } },
    },
    {
      actions: ['iot:Publish'],
      resources: [
        `topic/edge-nodes/northwind-production-cabinets/${itself}/messages`,
        `topic/$aws/things/${itself}/jobs/*`,
      ],
    },
    { actions: ['iot:Receive'], resources: [`topic/$aws/things/${itself}/jobs/*`] },
    { actions: ['iot:Subscribe'], resources: [`topicfilter/$aws/things/${itself}/jobs/*`] },
  ]);
});

test('a claim provisions nodes of its own group alone, and takes the connection of none', () => {
  const { things } = words();
  const resources = (things ? claimStatements(things) : []).flatMap((statement) => statement.resources);
  expect(resources).toEqual([
    'client/claim-northwind-production-cabinets-*',
    'topic/$aws/certificates/create/*',
    'topic/$aws/provisioning-templates/northwind-production-cabinets/provision/*',
    'topicfilter/$aws/certificates/create/*',
    'topicfilter/$aws/provisioning-templates/northwind-production-cabinets/provision/*',
  ]);
});

test('the name of a template fits into 36 characters, and no two groups have one', () => {
  const long = 'sensors-of-the-river';
  const [one, other] = [words({}, `${long}s`), words({}, `${long}t`)];
  expect(one.things?.template).toMatch(/^northwind-production-sensor-[0-9a-f]{8}$/);
  expect(one.things?.template).toHaveLength(36);
  expect(one.things?.template).not.toBe(other.things?.template);
});

test('an update begins with a quarter of the nodes, doubles as they succeed, and stops at one of ten that fails', () => {
  const { mainSteps } = updateDocument(planned({ nodes: 40 }), { role: 'role', group: 'group' }) as {
    readonly mainSteps: readonly { readonly inputs: object }[];
  };
  expect(mainSteps[0]?.inputs).toMatchObject({
    jobExecutionsRolloutConfig: {
      exponentialRate: {
        baseRatePerMinute: 10,
        incrementFactor: 2,
        rateIncreaseCriteria: { numberOfSucceededThings: 10 },
      },
    },
    abortConfig: {
      criteriaList: [
        { failureType: 'FAILED', action: 'CANCEL', thresholdPercentage: 10 },
        { failureType: 'TIMED_OUT' },
        { failureType: 'REJECTED' },
      ],
    },
  });
});

test('code that stands in a template fits into it, whatever is asked for', () => {
  fc.assert(
    fc.property(edgeNodesProps, contexts, (props, context) => {
      const plan = planEdgeNodes('cabinets', props, context);
      const { things } = awsEdgeNodes(plan);
      if (things) expect(hookCode(plan, things).length).toBeLessThan(4096);
    }),
  );
});

test('a name that is too long for AWS is told', () => {
  expect(() => words({}, 'a'.repeat(130))).toThrow(/at most 128/);
});
