import { compare, type Comparison, type Estimate } from '../../lib/pricing';
import { estimateOf, lineOf, resourceOf } from './fixtures';

const instance = (type: string, usd: number) =>
  lineOf('Instance hours', 730, usd, 'hour', { rate: `ec2/${type}/linux` });
const volume = (kind: string, usd: number) =>
  lineOf('Volume storage', 10, usd, 'GB-month', { rate: `ebs/${kind}-storage` });
const NAT = lineOf('NAT gateway', 730, 0.048, 'hour', { rate: 'nat-gateway/gateway' });

/** What a branch starts from: a server, a gateway, three volumes, a file system, a VPC. */
export const BEFORE: Estimate = estimateOf([
  resourceOf('web/network/Vpc/Resource', 'AWS::EC2::VPC', 'free'),
  resourceOf('web/network/Nat', 'AWS::EC2::NatGateway', 'priced', [NAT]),
  resourceOf('web/servers/Web', 'AWS::EC2::Instance', 'priced', [instance('m5.large', 0.107)]),
  ...['A', 'B', 'C'].map((name) =>
    resourceOf(`web/servers/${name}`, 'AWS::EC2::Volume', 'priced', [volume('gp2', 0.11)]),
  ),
  resourceOf('web/data/Old', 'AWS::EFS::FileSystem', 'usage', [lineOf('Storage', 10, 0.33, 'GB-month')]),
]);

/** The server grew, the gateway is gone, the volumes are gp3, the file system has another name, and a queue has no price. */
export const AFTER: Estimate = estimateOf([
  resourceOf('web/network/Vpc/Resource', 'AWS::EC2::VPC', 'free'),
  resourceOf('web/network/Subnet', 'AWS::EC2::Subnet', 'free'),
  resourceOf('web/servers/Web', 'AWS::EC2::Instance', 'priced', [instance('m5.xlarge', 0.214)]),
  ...['A', 'B', 'C'].map((name) =>
    resourceOf(`web/servers/${name}`, 'AWS::EC2::Volume', 'priced', [volume('gp3', 0.088)]),
  ),
  resourceOf('web/data/New', 'AWS::EFS::FileSystem', 'usage', [lineOf('Storage', 10, 0.33, 'GB-month')]),
  resourceOf('web/data/Queue', 'AWS::SQS::Queue', 'unpriced', [], {
    missing: [{ name: 'Requests', rate: 'sqs/requests', because: 'no price in eu-west-1' }],
  }),
]);

export const CHANGES: Comparison = compare(BEFORE, AFTER);

/** Thousands of resources with names that try everything. */
export function huge(count: number): Estimate {
  return estimateOf(
    Array.from({ length: count }, (_, at) =>
      resourceOf(`web/servers/${'|`<@é😀'.repeat(20)}${at}`, 'AWS::EC2::NatGateway', 'priced', [
        lineOf('NAT gateway', 730 * (at + 1), 0.048, 'hour'),
      ]),
    ),
    Array.from({ length: count }, (_, at) => `note ${at} ${'n'.repeat(200)}`),
  );
}
