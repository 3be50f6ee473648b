import { estimate, packagedCatalogue } from '../../../../lib/pricing';
import { tokenOf } from '../../../../lib/pricing/readers/pulumi/tokens';
import { Program, readProgram } from './program';

test.each([
  ['aws:elasticloadbalancingv2/loadBalancer:LoadBalancer', 'aws:lb/loadBalancer:LoadBalancer'],
  ['aws:ses/confgurationSet:ConfgurationSet', 'aws:ses/configurationSet:ConfigurationSet'],
  ['aws:ec2/vpc:Vpc', 'aws:ec2/vpc:Vpc'],
  ['azure-native:compute/v20230301:VirtualMachine', 'azure-native:compute:VirtualMachine'],
  ['random:index/randomPassword:RandomPassword', 'random:index/randomPassword:RandomPassword'],
])('%s goes by the name that it has today', (written, today) => {
  expect(tokenOf(written)).toBe(today);
});

test('what is part of another resource is free, also by the name that it had before', () => {
  const program = new Program();
  program.add('aws:chime/voiceConnectorOrganization:VoiceConnectorOrganization', 'calls');
  const { resources } = readProgram(program);
  const [priced] = estimate(resources, { catalogue: packagedCatalogue() }).resources;
  expect(priced?.status).toBe('free');
});
