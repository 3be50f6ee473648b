import path from 'node:path';
import type { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { awsEdgeNodes } from '../../../lib/patterns/edge-nodes/aws';
import { EdgeNodes, type EdgeNodesProps } from '../../../lib/patterns/edge-nodes/aws-cdk';
import { planEdgeNodes } from '../../../lib/patterns/edge-nodes/plan';
import { clinicContext, expectGolden, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../engines/aws-cdk/gate';
import { cabinets } from './fixture';

function build(app: App = testApp(), props: EdgeNodesProps = cabinets, context = clinicContext()): Stack {
  const stack = new TestStack(app, 'workload', context);
  new EdgeNodes(stack, 'cabinets', props);
  return stack;
}

const stack = build();
const template = Template.fromStack(stack);

test('the golden template', () => {
  expectGolden(stack, path.join(__dirname, 'golden/edge-nodes.template.json'));
});

test('the gates', () => {
  const both = (app: App): void => void build(app);
  expect(findings(both)).toEqual([]);
  expect(staleExceptions(checkUnacknowledged(both))).toEqual([]);
});

type Resources = Readonly<Record<string, { readonly Type: string; readonly Properties?: object }>>;

function resourcesIn(of: Stack): Resources {
  return (Template.fromStack(of).toJSON() as { readonly Resources: Resources }).Resources;
}

test('more nodes replace nothing: they are added, and runbooks know how many there are', () => {
  const [before, after] = [resourcesIn(stack), resourcesIn(build(testApp(), { ...cabinets, nodes: 6 }))];
  const changed = Object.entries(before).filter(
    ([id, resource]) => JSON.stringify(resource) !== JSON.stringify(after[id]),
  );
  expect(changed.map(([id, { Type }]) => [after[id]?.Type, Type])).toEqual([
    ['AWS::SSM::Document', 'AWS::SSM::Document'],
    ['AWS::SSM::Document', 'AWS::SSM::Document'],
  ]);
  const added = Object.entries(after).filter(([id]) => before[id] === undefined);
  expect(added.map(([, { Type }]) => Type)).toEqual(Array.from({ length: 3 }, () => 'AWS::IoT::Thing'));
});

test('the plan counts the resources of its stack', () => {
  const tills: EdgeNodesProps = { nodes: 2, os: 'windows-2025', enrolment: { days: [] } };
  for (const props of [cabinets, tills]) {
    const words = awsEdgeNodes(planEdgeNodes('cabinets', props, clinicContext()));
    const [workload] = words.resources;
    expect(workload?.count).toBe(Object.keys(resourcesIn(build(testApp(), props))).length);
  }
});

test('no code, key or certificate is in the template, and no parameter that would hold one', () => {
  const types = new Set(Object.values(resourcesIn(stack)).map(({ Type }) => Type));
  for (const type of ['AWS::SSM::Parameter', 'AWS::SecretsManager::Secret', 'AWS::IoT::Certificate'])
    expect(types).not.toContain(type);
});

test('Systems Manager of this account and region alone hands out the role of the nodes', () => {
  template.hasResourceProperties('AWS::IAM::Role', {
    AssumeRolePolicyDocument: {
      Statement: [
        {
          Principal: { Service: 'ssm.amazonaws.com' },
          Condition: {
            StringEquals: { 'aws:SourceAccount': '123456789012' },
            ArnLike: { 'aws:SourceArn': Match.anyValue() },
          },
        },
      ],
    },
  });
});

test('a key of the client encrypts logs and codes, and outlives its stack in production', () => {
  template.hasResource('AWS::KMS::Key', { DeletionPolicy: 'RetainExceptOnCreate' });
  template.allResourcesProperties('AWS::Logs::LogGroup', { KmsKeyId: Match.anyValue(), RetentionInDays: 2192 });
});
