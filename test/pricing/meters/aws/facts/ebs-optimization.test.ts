import { priceOf } from '../../../price';

const Subnet = { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: false } };

function instance(properties: object): object {
  return { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { Ref: 'Subnet' }, ...properties } };
}

describe('optimization for EBS', () => {
  const named = (properties: object): readonly (string | undefined)[] =>
    (priceOf(instance(properties), { Subnet }).missing ?? []).map(({ rate }) => rate);

  test('has a fee of its own on old types, where it is asked for', () => {
    const FEE = 'ec2/r3.xlarge/ebs-optimization';
    expect(named({ InstanceType: 'r3.xlarge', EbsOptimized: true })).toContain(FEE);
    expect(named({ InstanceType: 'r3.xlarge' })).not.toContain(FEE);
    expect(named({ InstanceType: 'm6i.large', EbsOptimized: true })).toEqual([]);
  });

  test('has it on nodes of EMR too', () => {
    const nodes = {
      Type: 'AWS::EMR::InstanceGroupConfig',
      Properties: { InstanceType: 'm3.xlarge', InstanceCount: 2, EbsConfiguration: { EbsOptimized: true } },
    };
    expect(priceOf(nodes).missing?.map(({ rate }) => rate)).toContain('ec2/m3.xlarge/ebs-optimization');
  });
});
