import * as scaling from '@aws-sdk/client-auto-scaling';
import * as ec2 from '@aws-sdk/client-ec2';
import * as balancing from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Remote } from '../remote';
import { isValues, type Value, type Values } from '../values';
import { capitalised, clientsIn, given, numeric, text, texts, unchanging } from './clients';

/** Inputs of a template that are none of its data. */
const OF_TEMPLATE = ['name', 'tags', 'updateDefaultVersion', 'vpcSecurityGroupIds'];

function launchData(inputs: Values): ec2.RequestLaunchTemplateData {
  const data = Object.fromEntries(Object.entries(inputs).filter(([name]) => !OF_TEMPLATE.includes(name)));
  const spelled = capitalised(withFlags(data)) as ec2.RequestLaunchTemplateData;
  return { ...spelled, SecurityGroupIds: texts(inputs.vpcSecurityGroupIds) };
}

/** Flags that the provider takes as text, and tags that it takes as a map, as the API has them. */
function withFlags(value: Value): Value {
  if (value === 'true' || value === 'false') return value === 'true';
  if (Array.isArray(value)) return (value as readonly Value[]).map(withFlags);
  return isValues(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, name === 'tags' ? tagList(each) : withFlags(each)]),
      )
    : value;
}

function tagList(tags: Value): Value {
  return isValues(tags) ? Object.entries(tags).map(([key, value]) => ({ key, value })) : tags;
}

type Launches = Pick<scaling.CreateAutoScalingGroupCommandInput, 'LaunchTemplate' | 'MixedInstancesPolicy'>;

/** What a group is launched from: a template, or one and the types to choose from. */
function launches({ launchTemplate, mixedInstancesPolicy }: Values): Launches {
  if (isValues(launchTemplate)) {
    return { LaunchTemplate: { LaunchTemplateId: text(launchTemplate.id), Version: text(launchTemplate.version) } };
  }
  return isValues(mixedInstancesPolicy)
    ? { MixedInstancesPolicy: capitalised(mixedInstancesPolicy) as scaling.MixedInstancesPolicy }
    : {};
}

/** What the pattern "servers" makes, in an emulator of EC2, Auto Scaling and Elastic Load Balancing. */
export const SERVERS: Readonly<Record<string, Remote>> = {
  'aws:ec2/launchTemplate:LaunchTemplate': {
    create: async (inputs, at) => {
      const command = new ec2.CreateLaunchTemplateCommand({
        LaunchTemplateName: text(inputs.name),
        LaunchTemplateData: launchData(inputs),
      });
      const { LaunchTemplate } = await clientsIn(at).ec2.send(command);
      return { id: given(LaunchTemplate?.LaunchTemplateId), outputs: { latestVersion: 1 } };
    },
    update: async (id, inputs, at) => {
      const command = new ec2.CreateLaunchTemplateVersionCommand({
        LaunchTemplateId: id,
        LaunchTemplateData: launchData(inputs),
      });
      const { LaunchTemplateVersion } = await clientsIn(at).ec2.send(command);
      return { latestVersion: given(LaunchTemplateVersion?.VersionNumber) };
    },
    read: async (id, at) => {
      const command = new ec2.DescribeLaunchTemplatesCommand({ LaunchTemplateIds: [id] });
      const { LaunchTemplates = [] } = await clientsIn(at).ec2.send(command);
      return LaunchTemplates[0] && {};
    },
    delete: (id, at) => clientsIn(at).ec2.send(new ec2.DeleteLaunchTemplateCommand({ LaunchTemplateId: id })),
  },
  'aws:autoscaling/group:Group': {
    create: async (inputs, at) => {
      const name = text(inputs.name);
      const command = new scaling.CreateAutoScalingGroupCommand({
        AutoScalingGroupName: name,
        MinSize: numeric(inputs.minSize),
        MaxSize: numeric(inputs.maxSize),
        VPCZoneIdentifier: texts(inputs.vpcZoneIdentifiers)?.join(','),
        ...launches(inputs),
      });
      await clientsIn(at).autoScaling.send(command);
      return { id: given(name), outputs: {} };
    },
    update: async (id, inputs, at) => {
      const command = new scaling.UpdateAutoScalingGroupCommand({
        AutoScalingGroupName: id,
        MinSize: numeric(inputs.minSize),
        MaxSize: numeric(inputs.maxSize),
        VPCZoneIdentifier: texts(inputs.vpcZoneIdentifiers)?.join(','),
        ...launches(inputs),
      });
      await clientsIn(at).autoScaling.send(command);
      return {};
    },
    read: async (id, at) => {
      const command = new scaling.DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [id] });
      const [group] = (await clientsIn(at).autoScaling.send(command)).AutoScalingGroups ?? [];
      return group && { minSize: given(group.MinSize), maxSize: given(group.MaxSize) };
    },
    delete: async (id, at) => {
      const command = new scaling.DeleteAutoScalingGroupCommand({ AutoScalingGroupName: id, ForceDelete: true });
      await clientsIn(at).autoScaling.send(command);
    },
  },
  'aws:lb/targetGroup:TargetGroup': {
    create: async ({ name, port, protocol, vpcId, targetType }, at) => {
      const command = new balancing.CreateTargetGroupCommand({
        Name: text(name),
        Port: numeric(port),
        Protocol: text(protocol) as balancing.ProtocolEnum | undefined,
        TargetType: text(targetType) as balancing.TargetTypeEnum | undefined,
        VpcId: text(vpcId),
      });
      const [made] = (await clientsIn(at).loadBalancing.send(command)).TargetGroups ?? [];
      const arn = given(made?.TargetGroupArn);
      return { id: arn, outputs: { arn, arnSuffix: arn.split(':').at(-1) ?? '' } };
    },
    update: unchanging,
    read: async (id, at) => {
      const command = new balancing.DescribeTargetGroupsCommand({ TargetGroupArns: [id] });
      const [group] = (await clientsIn(at).loadBalancing.send(command)).TargetGroups ?? [];
      return group && { port: given(group.Port) };
    },
    delete: (id, at) =>
      clientsIn(at).loadBalancing.send(new balancing.DeleteTargetGroupCommand({ TargetGroupArn: id })),
  },
  'aws:lb/loadBalancer:LoadBalancer': {
    create: async ({ name, internal, subnets, securityGroups }, at) => {
      const command = new balancing.CreateLoadBalancerCommand({
        Name: text(name),
        Scheme: internal === true ? 'internal' : 'internet-facing',
        Subnets: texts(subnets),
        SecurityGroups: texts(securityGroups),
      });
      const [made] = (await clientsIn(at).loadBalancing.send(command)).LoadBalancers ?? [];
      const arn = given(made?.LoadBalancerArn);
      return {
        id: arn,
        outputs: { arn, arnSuffix: arn.split(':loadbalancer/')[1] ?? '', dnsName: given(made?.DNSName) },
      };
    },
    update: unchanging,
    read: async (id, at) => {
      const command = new balancing.DescribeLoadBalancersCommand({ LoadBalancerArns: [id] });
      const [balancer] = (await clientsIn(at).loadBalancing.send(command)).LoadBalancers ?? [];
      return balancer && { internal: balancer.Scheme === 'internal' };
    },
    delete: (id, at) =>
      clientsIn(at).loadBalancing.send(new balancing.DeleteLoadBalancerCommand({ LoadBalancerArn: id })),
  },
};
