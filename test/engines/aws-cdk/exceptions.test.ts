import { App, Stack, Validations } from 'aws-cdk-lib';
import { accept, EXCEPTION_METADATA } from '../../../lib/engines/aws-cdk/exceptions';

test('an exception is recorded in our own form, and acknowledged to the CDK with its owner and end', () => {
  const stack = new Stack(new App(), 'stack');
  const exception = { rule: 'AwsSolutions-S1', reason: 'It holds access logs', owner: 'us', expires: '2027-12-31' };
  accept(stack, exception);
  const recorded = Object.fromEntries(stack.node.metadata.map(({ type, data }) => [type, data as unknown]));
  expect(recorded).toMatchObject({
    [EXCEPTION_METADATA]: exception,
    [Validations.ACKNOWLEDGED_RULES_METADATA_KEY]: {
      'Annotation::AwsSolutions-S1': 'It holds access logs (owner: us; expires: 2027-12-31)',
    },
  });
});
