import { checkout, readSam, resourceIn } from './sam';

const Resources = {
  ...checkout({
    AutoPublishAlias: 'live',
    EventInvokeConfig: { DestinationConfig: { OnSuccess: { Type: 'SQS' } } },
    Events: { Get: { Type: 'Api', Properties: { Path: '/', Method: 'get' } } },
  }),
  Shop: { Type: 'AWS::Serverless::Api', Properties: { StageName: 'live' } },
};

/** The resource that an expression beside SAM resources refers to. */
function targetOf(expression: unknown): string | undefined {
  const reading = readSam({ ...Resources, User: { Type: 'T', Properties: { To: expression } } });
  return resourceIn(reading, 'User').target('To')?.logicalId;
}

test.each([
  [{ Ref: 'Checkout' }, 'Checkout'],
  [{ 'Fn::GetAtt': ['Checkout', 'Arn'] }, 'Checkout'],
  [{ 'Fn::GetAtt': 'CheckoutRole.Arn' }, 'CheckoutRole'],
  [{ Ref: 'Checkout.Version' }, 'CheckoutVersion'],
  [{ Ref: 'Checkout.Alias' }, 'CheckoutAliaslive'],
  [{ Ref: 'CheckoutAliaslive' }, 'CheckoutAliaslive'],
  [{ 'Fn::Sub': '${Checkout.Alias}' }, 'CheckoutAliaslive'],
  [{ 'Fn::Sub': 'https://${ServerlessRestApi}.example.com' }, 'ServerlessRestApi'],
  [{ 'Fn::GetAtt': ['Checkout', 'DestinationQueue.Arn'] }, 'CheckoutEventInvokeConfigOnSuccessQueue'],
  [{ 'Fn::GetAtt': ['Checkout.DestinationQueue', 'Arn'] }, 'CheckoutEventInvokeConfigOnSuccessQueue'],
  [{ Ref: 'Shop.Stage' }, 'ShopliveStage'],
  [{ Ref: 'Shop.Deployment' }, 'ShopDeployment'],
  [{ Ref: 'ServerlessRestApi' }, 'ServerlessRestApi'],
  [{ Ref: 'ServerlessRestApiProdStage' }, 'ServerlessRestApiProdStage'],
  [{ Ref: 'Checkout.Nothing' }, undefined],
])('%j refers to %s', (expression, expected) => {
  expect(targetOf(expression)).toBe(expected);
});

test('outputs know what SAM makes', () => {
  const sections = { Outputs: { Role: { Value: { 'Fn::GetAtt': 'CheckoutRole.Arn' }, Export: { Name: 'role' } } } };
  const user = { Type: 'T', Properties: { To: { 'Fn::ImportValue': 'role' } } };
  const reading = readSam({ ...Resources, User: user }, sections);
  expect(resourceIn(reading, 'User').target('To')?.logicalId).toBe('CheckoutRole');
});

test('a resource that the template writes keeps its logical ID from what SAM would make', () => {
  const reading = readSam({ ...checkout({}), CheckoutRole: { Type: 'AWS::Mine::Role' } });
  expect(resourceIn(reading, 'CheckoutRole').type).toBe('AWS::Mine::Role');
  expect(reading.resources).toHaveLength(2);
});

test('loops are written out before SAM', () => {
  const body = {
    'Fn::ForEach::Functions': ['Name', ['A', 'B'], { '${Name}Fn': { Type: 'AWS::Serverless::Function' } }],
  };
  const { resources } = readSam(body, { Transform: ['AWS::LanguageExtensions', 'AWS::Serverless-2016-10-31'] });
  expect(resources.map(({ logicalId }) => logicalId)).toEqual(['AFn', 'AFnRole', 'BFn', 'BFnRole']);
});
