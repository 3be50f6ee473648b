import type { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { UserData } from 'aws-cdk-lib/aws-ec2';
import { ListenerCertificate } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Network } from '../../../lib/patterns/network/aws-cdk';
import { Servers, type NewServersProps } from '../../../lib/patterns/servers/aws-cdk';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext, testApp, TestStack } from '../../engines/aws-cdk/fixture';

export const certificateArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b2c3d';
export const certificate = ListenerCertificate.fromArn(certificateArn);
/** Something for a load balancer to stand before. */
export const userData = UserData.custom('start the service');
export const publicly = { public: true, healthCheckPath: '/health' };
export const supportHours = {
  timeZone: 'Europe/Dublin',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '08:00',
  to: '18:00',
} as const;
export const production = clinicContext({ supportHours });
export const staging = clinicContext({ kind: 'staging', supportHours });

export const existingNetwork = {
  vpcId: 'vpc-0a1b2c3d',
  cidr: '10.20.0.0/16',
  availabilityZones: ['eu-west-1a', 'eu-west-1b'],
  subnets: {
    public: ['subnet-0000000a', 'subnet-0000000b'],
    private: ['subnet-0000000c', 'subnet-0000000d'],
    data: ['subnet-0000000e', 'subnet-0000000f'],
  },
};

/** An existing network, so that a template holds the fleet alone. */
export function place(stack: Stack): NewServersProps['network'] {
  return Network.fromAttributes(stack, 'network', existingNetwork);
}

export function build(
  props: Partial<NewServersProps> = {},
  context: EnvironmentContext = production,
): { stack: Stack; servers: Servers } {
  const stack = new TestStack(testApp(), 'workload', context);
  const resources = { network: place(stack), ...(props.loadBalancer && { certificate, userData }) };
  return { stack, servers: new Servers(stack, 'ehr', { os: 'amazon-linux-2023', ...resources, ...props }) };
}

export function synthesise(props: Partial<NewServersProps> = {}, context: EnvironmentContext = production): Template {
  return Template.fromStack(build(props, context).stack);
}

/** The one resource of a type, as the template has it. */
export function only(
  template: Template,
  type: string,
): { Properties: Record<string, unknown>; [part: string]: unknown } {
  const found = Object.values(template.findResources(type));
  expect(found).toHaveLength(1);
  return found[0] as ReturnType<typeof only>;
}
