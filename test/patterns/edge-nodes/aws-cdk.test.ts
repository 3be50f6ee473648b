import path from 'node:path';
import type { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { EdgeNodes, type EdgeNodesProps } from '../../../lib/patterns/edge-nodes/aws-cdk';
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
void Match;
void template;
