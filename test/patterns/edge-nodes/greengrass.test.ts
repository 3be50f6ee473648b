import { Template } from 'aws-cdk-lib/assertions';
import { awsEdgeNodes } from '../../../lib/patterns/edge-nodes/aws';
import { EdgeNodes } from '../../../lib/patterns/edge-nodes/aws-cdk';
import { coreStatements } from '../../../lib/patterns/edge-nodes/aws/greengrass';
import { planEdgeNodes } from '../../../lib/patterns/edge-nodes/plan';
import type { EdgeNodesProps } from '../../../lib/patterns/edge-nodes/props';
import { estimate, packagedCatalogue, readTemplate } from '../../../lib/pricing';
import { clinicContext, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../engines/aws-cdk/gate';
import { cabinets } from './fixture';

const components = { 'aws.greengrass.Cli': '2.17.0', 'aws.greengrass.StreamManager': '2.3.0' };
const asked: EdgeNodesProps = { ...cabinets, nodes: 8, greengrass: { nucleus: '2.16.1', components } };

const planned = (props: EdgeNodesProps) => planEdgeNodes('cabinets', props, clinicContext());
const words = (props: EdgeNodesProps) => awsEdgeNodes(planned(props));

function build(app = testApp()) {
  const stack = new TestStack(app, 'workload', clinicContext());
  return { group: new EdgeNodes(stack, 'cabinets', asked), stack };
}

test('the nucleus and the components that are named are deployed by their versions, in waves that stop on errors', () => {
  expect(words(asked).things?.greengrass?.deployment).toEqual({
    DeploymentName: 'northwind-production-cabinets',
    Components: {
      'aws.greengrass.Nucleus': { ComponentVersion: '2.16.1' },
      'aws.greengrass.Cli': { ComponentVersion: '2.17.0' },
      'aws.greengrass.StreamManager': { ComponentVersion: '2.3.0' },
    },
    DeploymentPolicies: {
      FailureHandlingPolicy: 'ROLLBACK',
      ComponentUpdatePolicy: { Action: 'NOTIFY_COMPONENTS', TimeoutInSeconds: 60 },
    },
    IotJobConfiguration: {
      JobExecutionsRolloutConfig: {
        // A quarter of 8 nodes.
        ExponentialRate: {
          BaseRatePerMinute: 2,
          IncrementFactor: 2,
          RateIncreaseCriteria: { NumberOfSucceededThings: 2 },
        },
      },
      AbortConfig: {
        CriteriaList: ['FAILED', 'TIMED_OUT', 'REJECTED'].map((FailureType) => ({
          FailureType,
          Action: 'CANCEL',
          ThresholdPercentage: 10,
          MinNumberOfExecutedThings: 1,
        })),
      },
      TimeoutConfig: { InProgressTimeoutInMinutes: 60 },
    },
  });
});

test('true is the nucleus alone, of a version that is known', () => {
  const { things, decisions } = words({ ...cabinets, greengrass: true });
  expect(things?.greengrass?.deployment.Components).toEqual({
    'aws.greengrass.Nucleus': { ComponentVersion: '2.17.0' },
  });
  expect(decisions.find(({ what }) => what === 'nucleus of Greengrass')?.choice).toBe(
    '2.17.0, deployed to the group of things; its role may do nothing',
  );
  expect(planned(asked).decisions.find(({ what }) => what === 'Greengrass')?.choice).toBe(
    'each node is a core device, which runs the nucleus, aws.greengrass.Cli 2.17.0, aws.greengrass.StreamManager 2.3.0',
  );
});

test('a core device takes its own deployments, and the credentials of one role', () => {
  const greengrass = words(asked).things?.greengrass;
  if (greengrass === undefined) throw new Error('nodes are core devices');
  const statements = coreStatements(greengrass);
  const itself = '$aws/things/${iot:Connection.Thing.ThingName}';
  expect(statements.flatMap(({ resources }) => resources)).toEqual([
    `topic/${itself}/greengrassv2/health/json`,
    `topic/${itself}/shadow/name/AWSManagedGreengrassV2Deployment/*`,
    `topic/${itself}/shadow/name/AWSManagedGreengrassV2Deployment/*`,
    `topicfilter/${itself}/shadow/name/AWSManagedGreengrassV2Deployment/*`,
    'rolealias/northwind-production-cabinets',
    '*',
  ]);
  const open = statements.filter(({ resources }) => resources === '*').flatMap(({ actions }) => actions);
  expect(open.filter((action) => !/^greengrass:(Get|List|Resolve)/.test(action))).toEqual([]);
});

test('it takes four resources more, and what is billed are its core devices', () => {
  const { stack, group } = build();
  const template = Template.fromStack(stack);
  const count = (props: EdgeNodesProps): number =>
    words(props).resources.find(({ layer }) => layer === 'workload')?.count ?? 0;
  expect(count(asked) - count({ ...cabinets, nodes: 8 })).toBe(4);
  expect(Object.keys((template.toJSON() as { readonly Resources: object }).Resources)).toHaveLength(count(asked));
  expect(group.coreRole).toBeDefined();
  const { resources } = readTemplate({ name: 'workload', region: 'eu-central-1', body: template.toJSON() });
  const { resources: priced } = estimate(resources, { catalogue: packagedCatalogue() });
  const [core] = priced.filter(({ type }) => type === 'AWS::GreengrassV2::Deployment');
  // 8 core devices × $0.18 a month
  expect(core?.lines.map(({ name, monthly }) => [name, monthly.expected])).toEqual([['Active core devices', 1.44]]);
});

test('the gates', () => {
  expect(findings((app) => void build(app))).toEqual([]);
  expect(staleExceptions(checkUnacknowledged((app) => void build(app)))).toEqual([]);
});

test.each<[string, Partial<EdgeNodesProps>, string]>([
  [
    'without a thing to connect by',
    { messages: undefined, greengrass: true },
    'greengrass: found nodes that send no messages; expected messages beside it, as a core device connects by the thing of its node',
  ],
  [
    'with a version that is none',
    { greengrass: { nucleus: 'newest' } },
    'greengrass.nucleus: found "newest"; expected a version, e.g. 2.17.0',
  ],
  [
    'with the nucleus among its components',
    { greengrass: { components: { 'aws.greengrass.Nucleus': '2.17.0' } } },
    'greengrass.components.aws.greengrass.Nucleus: found the key "aws.greengrass.Nucleus"; expected the name of a component other than the nucleus',
  ],
])('%s there are no core devices', (_, props, expected) => {
  expect(() => planned({ ...cabinets, ...props })).toThrow(expected);
});
