import { App, CfnOutput, CfnResource, Fn, Stack, type CfnElement } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { identify, keepOutput, outputName } from '../../../lib/engines/aws-cdk/identity';

class NamedStack extends Stack {
  protected override allocateLogicalId(element: CfnElement): string {
    return outputName(element) ?? super.allocateLogicalId(element);
  }
}

/** Names of the outputs of a stack with a resource that another stack refers to by an expression. */
function outputsOf(
  expression: (resource: CfnResource) => unknown,
  { id = 'Net', strength = 'weak' } = {},
): Readonly<Record<string, unknown>> {
  const context = { '@aws-cdk/core:defaultCrossStackReferences': strength };
  const app = new App({ context, builtinCloudFormationValidation: false });
  const stack = new NamedStack(app, 'producer');
  const scope = new Construct(stack, 'Scope');
  identify(scope, '10.20.0.0/16');
  const resource = new CfnResource(scope, id, { type: 'Test::Net::Work' });
  identify(resource, '10.20.64.0/20 eu-west-1a');
  const loose = new CfnResource(stack, 'Loose', { type: 'Test::Net::Work' });
  const sibling = new CfnResource(scope, 'Sibling', { type: 'Test::Net::Work' });
  const properties = { Found: expression(resource), Loose: loose.ref, Sibling: sibling.getAtt('A.B') };
  new CfnResource(new Stack(app, 'consumer'), 'Consumer', { type: 'Test::Con::Sumer', properties });
  new CfnOutput(stack, 'Written', { value: resource.ref });
  return Template.fromStack(stack).findOutputs('*');
}

test('an output that another stack refers to is named after its resource, attribute and identity, the nearest one', () => {
  expect(Object.keys(outputsOf(({ ref }) => ref)).sort()).toEqual([
    'LooseRef',
    'ScopeNetCF473AB1RefOf10x20x64x0x20xeuxwestx1a',
    'ScopeSiblingDFE151C2ABOf10x20x0x0x16',
    'Written',
  ]);
  expect(Object.keys(outputsOf((resource) => resource.getAtt('Zone')))).toContain(
    'ScopeNetCF473AB1ZoneOf10x20x64x0x20xeuxwestx1a',
  );
});

test('two references to one attribute are one output', () => {
  expect(Object.keys(outputsOf(({ ref }) => Fn.join('-', [ref, ref])))).toHaveLength(4);
});

test('exports keep the name that the CDK gives them', () => {
  const names = Object.keys(outputsOf(({ ref }) => ref, { strength: 'strong' }));
  expect(names.filter((name) => name.startsWith('Exports'))).toHaveLength(3);
});

test('a name that would be too long is the name that the CDK gives it', () => {
  const names = Object.keys(outputsOf(({ ref }) => ref, { id: 'N'.repeat(240) }));
  for (const name of names) expect(name.length).toBeLessThanOrEqual(255);
  expect(names.filter((name) => name.startsWith('PublishOutput'))).toHaveLength(1);
});

test('an output that is kept has the name that it had when it was referred to', () => {
  const stack = new NamedStack(new App({ builtinCloudFormationValidation: false }), 'producer');
  const resource = new CfnResource(new Construct(stack, 'Scope'), 'Net', { type: 'Test::Net::Work' });
  identify(resource, '10.20.64.0/20 eu-west-1a');
  keepOutput(resource, 'Kept', resource.ref);
  expect(Object.keys(Template.fromStack(stack).findOutputs('*'))).toEqual([
    'ScopeNetCF473AB1RefOf10x20x64x0x20xeuxwestx1a',
  ]);
});
