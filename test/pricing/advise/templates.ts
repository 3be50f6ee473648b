export const LINUX = '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}';
export const WINDOWS = '{{resolve:ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base}}';
export const resource = (Type: string, Properties: object = {}): object => ({ Type, Properties });
export const ref = (Ref: string): object => ({ Ref });

export const NETWORK = {
  Vpc: resource('AWS::EC2::VPC'),
  A: resource('AWS::EC2::Subnet', { VpcId: ref('Vpc') }),
  B: resource('AWS::EC2::Subnet', { VpcId: ref('Vpc') }),
};
export const endpoint = (service: string, ...subnets: string[]): object =>
  resource('AWS::EC2::VPCEndpoint', {
    VpcEndpointType: 'Interface',
    VpcId: ref('Vpc'),
    ServiceName: `com.amazonaws.eu-west-1.${service}`,
    SubnetIds: subnets.map(ref),
  });
export const nat = (subnet: string, address: string): object =>
  resource('AWS::EC2::NatGateway', {
    SubnetId: ref(subnet),
    AllocationId: { 'Fn::GetAtt': [address, 'AllocationId'] },
  });
export const database = (properties: object): object =>
  resource('AWS::RDS::DBInstance', { Engine: 'mysql', AllocatedStorage: '100', StorageType: 'gp3', ...properties });
export const server = (InstanceType: string, ImageId: string, more: object = {}): object =>
  resource('AWS::EC2::Instance', { InstanceType, ImageId, SubnetId: 'subnet-1', ...more });
export const HOURS = 730;
