import { Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { Network as CdkNetwork } from '../../../lib/patterns/network/aws-cdk';
import { Network as PulumiNetwork } from '../../../lib/patterns/network/pulumi-aws';
import type { NetworkProps } from '../../../lib/patterns/network/props';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { knownContext, recorded, type Recorded } from '../../engines/pulumi-aws/fixture';
import { contexts, networkProps } from '../../patterns/network/arbitraries';
import { describeRecording, describeTemplate } from '../../patterns/network/described';

function byCdk(props: NetworkProps, context: EnvironmentContext): Template {
  const stack = new TestStack(testApp(), 'network', context);
  new CdkNetwork(stack, 'network', props);
  return Template.fromStack(stack);
}

function byPulumi(props: NetworkProps, context: EnvironmentContext): Promise<Recorded> {
  return recorded(() => new PulumiNetwork('network', { ...props, context: knownContext(context) }));
}

test('what is described is what is there', async () => {
  const described = describeRecording(
    await byPulumi({ cidr: '10.20.0.0/16', endpoints: ['storage', { aws: 'lambda' }] }, clinicContext()),
  );
  expect(described).toEqual({
    cidr: '10.20.0.0/16',
    subnets: [
      '10.20.0.0/20 eu-west-1a internet',
      '10.20.128.0/20 eu-west-1a nowhere',
      '10.20.144.0/20 eu-west-1b nowhere',
      '10.20.16.0/20 eu-west-1b internet',
      '10.20.160.0/20 eu-west-1c nowhere',
      '10.20.32.0/20 eu-west-1c internet',
      '10.20.64.0/20 eu-west-1a nat 10.20.0.0/20',
      '10.20.80.0/20 eu-west-1b nat 10.20.16.0/20',
      '10.20.96.0/20 eu-west-1c nat 10.20.32.0/20',
    ],
    endpoints: ['Gateway com.amazonaws.eu-west-1.s3 9', 'Interface com.amazonaws.eu-west-1.lambda 3'],
    openPorts: ['tcp 443-443 from 10.20.0.0/16'],
    logRetentionDays: [2192],
    keys: 1,
    addresses: 3,
  });
});

test('both engines build the same network, whatever is asked of it', async () => {
  await fc.assert(
    fc.asyncProperty(networkProps, contexts, async (props, context) => {
      expect(describeRecording(await byPulumi(props, context))).toEqual(describeTemplate(byCdk(props, context)));
    }),
    { numRuns: 20 },
  );
}, 60_000);
