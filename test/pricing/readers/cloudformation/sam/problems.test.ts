import fc from 'fast-check';

import { estimate, packagedCatalogue } from '../../../../../lib/pricing';
import { readTemplate } from '../../../../../lib/pricing/readers';
import { SAM_TYPES } from '../../../../../lib/pricing/readers/cloudformation/sam/types';

import { checkout, made, readSam } from './sam';

test('an untouched template has no note but that of what was made', () => {
  expect(readSam(checkout({})).notes).toEqual([
    's: written out as SAM does: 1 → 2 resources, named after those they come from',
  ]);
  expect(readSam({ Bucket: { Type: 'AWS::S3::Bucket' } }).notes).toEqual([]);
});

test.each([
  [{ Events: [] }, 'Events: found a list; expected a map'],
  [{ Events: { Get: 'Api' } }, 'Events.Get: found text; expected an event'],
  [{ Events: { Get: {} } }, 'Events.Get.Type: found no type; expected an event such as Schedule'],
  [{ Events: { Get: { Type: 'Fax' } } }, 'Events.Get.Type: found "Fax"; expected an event such as Schedule'],
  [
    { Events: { Get: { Type: 'Schedule', Properties: { DeadLetterConfig: 'q' } } } },
    'Events.Get.Properties.DeadLetterConfig: found text; expected a map',
  ],
  [
    { ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 } },
    'ProvisionedConcurrencyConfig: found no AutoPublishAlias; expected one that it holds for',
  ],
  [{ EventInvokeConfig: 'x' }, 'EventInvokeConfig: found text; expected a map'],
  [
    { Events: { 'Fn::Transform': { Name: 'AWS::Include' } } },
    'Events: it is unknown, because Fn::Transform is resolved at deployment',
  ],
  [
    { FunctionUrlConfig: { 'Fn::If': ['No', {}, {}] } },
    'FunctionUrlConfig: it is unknown, because condition No is not in the template',
  ],
])('%j is said, and the function is there', (properties, problem) => {
  const { resources, notes } = readSam(checkout({ Role: 'arn', ...properties }));
  expect(resources.map(({ logicalId }) => logicalId)).toContain('Checkout');
  expect(notes).toContain(`s: Resources.Checkout.Properties.${problem}; what it makes is not counted`);
});

test('conditions choose among events', () => {
  const Events = {
    'Fn::If': ['On', { E: { 'Fn::If': ['On', { Type: 'SQS' }, { Ref: 'AWS::NoValue' }] } }, { Ref: 'AWS::NoValue' }],
  };
  const events = (value: string): readonly string[] =>
    made(checkout({ Role: 'arn', Events }), { Conditions: { On: { 'Fn::Equals': [value, 'on'] } } }).slice(1);
  expect(events('on')).toEqual(['CheckoutE: Lambda::EventSourceMapping']);
  expect(events('off')).toEqual([]);
});

test('properties that are computed leave nothing but the resource certain', () => {
  const Properties = { 'Fn::Transform': { Name: 'AWS::Include' }, MemorySize: 512 };
  const [subject, ...others] = readSam(checkout(Properties)).resources;
  expect(others).toEqual([]);
  expect(subject?.type).toBe('AWS::Lambda::Function');
  expect(subject?.number('MemorySize')).toMatchObject({
    because: 'the transform AWS::Include is expanded at deployment',
  });
});

test('properties that are no map are said, and the resource stays what it is', () => {
  const { resources, notes } = readSam({ Checkout: { Type: 'AWS::Serverless::Function', Properties: [] } });
  expect(resources.map(({ type }) => type)).toEqual(['AWS::Serverless::Function']);
  expect(notes).toEqual(['s: Resources.Checkout.Properties: found a list; expected a map; they are not read']);
});

test('without the transform a resource has one reason for having no price, and so has an application of the repository', () => {
  const App = { Type: 'AWS::Serverless::Application', Properties: { Location: { ApplicationId: 'arn' } } };
  const Resources = { ...checkout({}), App };
  const missing = (body: object): readonly unknown[] => {
    const { resources } = readTemplate({ name: 's', body, region: 'eu-west-1' });
    return estimate(resources, { catalogue: packagedCatalogue() }).resources.map((each) => each.missing);
  };
  const refused = 'its template has no Transform AWS::Serverless-2016-10-31, and CloudFormation refuses it';
  expect(missing({ Transform: 'AWS::LanguageExtensions', Resources })).toEqual(
    Array(2).fill([{ name: 'What it makes', because: refused }]),
  );
  const unread = [{ name: 'What it makes', because: 'the Serverless Application Repository is not read' }];
  expect(missing({ Transform: 'AWS::Serverless-2016-10-31', Resources: { App } })).toEqual([unread]);
});

test('without the transform nothing is written out, as CloudFormation refuses it', () => {
  const body = { Resources: checkout({}) };
  const { resources, notes } = readTemplate({ name: 's', body, region: 'eu-west-1' });
  expect(resources.map(({ type }) => type)).toEqual(['AWS::Serverless::Function']);
  expect(notes).toEqual([
    's: Transform: found nothing; expected AWS::Serverless-2016-10-31, without which CloudFormation refuses the resources of SAM: Checkout',
  ]);
});

describe('whatever a SAM template holds', () => {
  const catalogue = packagedCatalogue();
  /** Policies of connectors have names of their own. */
  const types = [...SAM_TYPES.keys()].filter((type) => type !== 'AWS::Serverless::Connector');
  const keys = fc.constantFrom(
    ...['Events', 'Type', 'Properties', 'Auth', 'Domain', 'Route53', 'UsagePlan', 'Authorizers', 'DeadLetterConfig'],
    ...['EventInvokeConfig', 'DestinationConfig', 'OnSuccess', 'AutoPublishAlias', 'DeploymentPreference', 'Location'],
    ...['DataSources', 'Lambda', 'Functions', 'Resolvers', 'Routes', 'PrimaryKey', 'SqsSubscription', 'Topic', 'Tags'],
    ...[
      'Fn::If',
      'Ref',
      'Fn::GetAtt',
      'Fn::FindInMap',
      'Fn::Transform',
      '__proto__',
      'toString',
      'CreateUsagePlan',
      'BasePath',
      'DomainName',
      'PropagateTags',
    ],
  );
  const leaf = fc.oneof(
    fc.constantFrom('Api', 'HttpApi', 'SNS', 'Schedule', 'SQS', 'PER_API', 'Fn', 'Fn.Alias', 'C', 'P', 'AWS::NoValue'),
    fc.anything({ maxDepth: 1 }),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.dictionary(keys, tie('value')),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  }));
  const resource = fc.record(
    { Type: fc.constantFrom(...types), Properties: value, Condition: fc.constantFrom('C', 'D') },
    { requiredKeys: ['Type'] },
  );

  test('it is read and priced without a crash, and all that is written is still there', () => {
    fc.assert(
      fc.property(fc.record({ Fn: resource, Other: resource }), value, (Resources, Globals) => {
        const sections = {
          Globals,
          Parameters: { P: { Type: 'String' } },
          Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 1] } },
        };
        const { resources, notes } = readSam(Resources, sections);
        expect(resources.map(({ logicalId }) => logicalId)).toEqual(expect.arrayContaining(['Fn', 'Other']));
        estimate(resources, { catalogue, notes });
      }),
      { numRuns: 500 },
    );
  });

  test('it is read when it is nested without end', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 20_000; depth += 1) deep = { 'Fn::If': ['C', { Events: deep }, deep] };
    const Conditions = { C: { 'Fn::Equals': [1, 1] } };
    const reading = readSam(checkout({ Events: deep, Tags: deep }), {
      Conditions,
      Globals: { Function: { Tags: deep } },
    });
    expect(reading.resources.map(({ logicalId }) => logicalId)).toEqual(['Checkout', 'CheckoutRole']);
  });
});
