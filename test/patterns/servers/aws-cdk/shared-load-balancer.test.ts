import type { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { ListenerCertificate } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Servers, type NewServersProps } from '../../../../lib/patterns/servers/aws-cdk';
import { ruleOf } from '../../../../lib/patterns/servers/shared-entrance';
import { formatProblem, InputError } from '../../../../lib/problem';
import { testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../../engines/aws-cdk/gate';
import { certificate, certificateArn, only, place, production, userData } from '../fixture';

const hosts = ['api.clinic.example'];
const stack = (): TestStack => new TestStack(testApp(), 'workload', production);
const os = 'amazon-linux-2023';

/** A fleet with a load balancer, and what it stands among. */
function portalIn(where: TestStack): { portal: Servers; among: Omit<NewServersProps, 'loadBalancer'> } {
  const among = { os, network: place(where), userData } as const;
  return { portal: new Servers(where, 'portal', { ...among, certificate, loadBalancer: { public: true } }), among };
}

/** A portal with a load balancer, and an interface behind it. */
function build(
  share: Omit<Exclude<NewServersProps['loadBalancer'], undefined>, 'sharedWith'> & {
    readonly paths?: readonly string[];
  } = {},
  more: Partial<NewServersProps> = {},
): { template: Template; portal: Servers; api: Servers } {
  const where = stack();
  const { portal, among } = portalIn(where);
  const api = new Servers(where, 'api', { ...among, loadBalancer: { sharedWith: portal, hosts, ...share }, ...more });
  return { template: Template.fromStack(where), portal, api };
}

function refused(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

test('one load balancer with its logs, firewall and listeners; a rule and a target group for each that shares it', () => {
  const { template, portal, api } = build();
  template.resourceCountIs('AWS::ElasticLoadBalancingV2::LoadBalancer', 1);
  template.resourceCountIs('AWS::ElasticLoadBalancingV2::Listener', 2);
  template.resourceCountIs('AWS::ElasticLoadBalancingV2::ListenerCertificate', 0);
  template.resourceCountIs('AWS::ElasticLoadBalancingV2::TargetGroup', 2);
  template.resourceCountIs('AWS::S3::Bucket', 1);
  template.resourceCountIs('AWS::WAFv2::WebACL', 1);
  expect(only(template, 'AWS::ElasticLoadBalancingV2::ListenerRule').Properties).toMatchObject({
    ListenerArn: { Ref: 'portalLoadBalancerHttps7F9EC981' },
    Priority: ruleOf('api', { hosts }).priority,
    Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: hosts } }],
    Actions: [{ Type: 'forward', TargetGroupArn: { Ref: 'apiPublicTargetsportal43913AEE' } }],
  });
  expect(api.loadBalancer === portal.loadBalancer).toBe(true);
  expect(api.targetGroup === portal.targetGroup).toBe(false);
});

test('a rule of hosts and paths with a priority of its own; targets and health check are its own as well', () => {
  const { template } = build({ paths: ['/v1/*'], targetPort: 8080, targetTls: false, healthCheckPath: '/up' });
  expect(only(template, 'AWS::ElasticLoadBalancingV2::ListenerRule').Properties.Conditions).toEqual([
    { Field: 'host-header', HostHeaderConfig: { Values: hosts } },
    { Field: 'path-pattern', PathPatternConfig: { Values: ['/v1/*'] } },
  ]);
  template.hasResourceProperties('AWS::ElasticLoadBalancingV2::TargetGroup', {
    Port: 8080,
    Protocol: 'HTTP',
    HealthCheckPath: '/up',
  });
});

test('the load balancer reaches the servers of both, each at its port', () => {
  const { template } = build({ targetPort: 8443 });
  const ports = (type: string): readonly unknown[] =>
    Object.values(template.findResources(type))
      .map(({ Properties }) => (Properties as { FromPort: number }).FromPort)
      .sort();
  expect(ports('AWS::EC2::SecurityGroupIngress')).toEqual([443, 8443]);
  expect(ports('AWS::EC2::SecurityGroupEgress')).toEqual([443, 8443]);
});

test('its group heeds the checks of the load balancer, and scales by its own requests', () => {
  const { template } = build({}, { scaling: { requestsPerMinute: 900 } });
  template.allResourcesProperties('AWS::AutoScaling::AutoScalingGroup', { HealthCheckType: 'ELB' });
  template.hasResourceProperties('AWS::AutoScaling::ScalingPolicy', {
    TargetTrackingConfiguration: {
      PredefinedMetricSpecification: {
        PredefinedMetricType: 'ALBRequestCountPerTarget',
        ResourceLabel: {
          'Fn::Join': [
            '',
            Match.arrayWith([{ 'Fn::GetAtt': ['apiPublicTargetsportal43913AEE', 'TargetGroupFullName'] }]),
          ],
        },
      },
    },
  });
});

test('a certificate of its own is presented beside that of the load balancer', () => {
  const own = ListenerCertificate.fromArn(certificateArn.replace('0a1b', '9a9b'));
  const { template } = build({}, { certificate: own });
  expect(only(template, 'AWS::ElasticLoadBalancingV2::ListenerCertificate').Properties).toEqual({
    Certificates: [{ CertificateArn: own.certificateArn }],
    ListenerArn: { Ref: 'portalLoadBalancerHttps7F9EC981' },
  });
});

test('its alarms watch its own targets behind the load balancer of the other', () => {
  const { portal, api } = build();
  const dimensions = (servers: Servers): unknown => {
    const bound = servers.alarms.find(({ alarm }) => alarm.plan.id === 'NoHealthyTarget');
    return bound && 'metric' in bound && bound.metric.toMetricConfig().metricStat?.dimensions;
  };
  expect(dimensions(api)).toEqual([
    { name: 'LoadBalancer', value: portal.loadBalancer?.loadBalancerFullName },
    { name: 'TargetGroup', value: api.targetGroup?.targetGroupFullName },
  ]);
});

test('no pack of rules finds anything, and nothing is excepted in vain', () => {
  const both = (app: App): void => {
    const where = new TestStack(app, 'workload', production);
    const { portal, among } = portalIn(where);
    new Servers(where, 'api', { ...among, loadBalancer: { sharedWith: portal, hosts } });
  };
  expect(findings(both)).toEqual([]);
  expect(staleExceptions(checkUnacknowledged(both))).toEqual([]);
});

describe('refused', () => {
  test('a fleet without a load balancer of its own has none to share', () => {
    const where = stack();
    const { portal, among } = portalIn(where);
    const batch = new Servers(where, 'batch', among);
    const api = new Servers(where, 'api', { ...among, loadBalancer: { sharedWith: portal, hosts } });
    const behind = (sharedWith: Servers): readonly string[] =>
      refused(
        () => new Servers(where, `behind-${sharedWith.plan.name}`, { ...among, loadBalancer: { sharedWith, hosts } }),
      );
    expect(behind(batch)).toEqual([
      'loadBalancer.sharedWith: found batch, which has none; expected a fleet that has a load balancer of its own',
    ]);
    expect(behind(api)).toEqual([
      'loadBalancer.sharedWith: found api, which shares that of portal; expected a fleet that has a load balancer of its own',
    ]);
  });

  test('what belongs to the load balancer, requests that another takes, and none at all', () => {
    const where = stack();
    const { portal, among } = portalIn(where);
    new Servers(where, 'api', { ...among, loadBalancer: { sharedWith: portal, hosts } });
    const share = (more: object): readonly string[] =>
      refused(() => new Servers(where, 'docs', { ...among, loadBalancer: { sharedWith: portal, ...more } }));
    expect(share({ hosts: ['docs.example'], public: true })).toEqual([
      'loadBalancer.public: found the key "public"; expected it where the load balancer is, on the fleet that sharedWith names',
    ]);
    where.node.tryRemoveChild('docs');
    expect(share({ hosts })).toEqual([
      'loadBalancer: found api.clinic.example, which api takes already; expected hosts and paths that no other fleet takes',
    ]);
    where.node.tryRemoveChild('docs');
    expect(share({})).toEqual([
      'loadBalancer: found a share of a load balancer that would take every request; expected hosts, paths or both',
    ]);
  });

  test('a load balancer of another stack, which would have to know the fleet in turn', () => {
    const app = testApp();
    const { portal } = portalIn(new TestStack(app, 'workload', production));
    const other = new TestStack(app, 'other', production);
    const network = place(other);
    expect(
      refused(() => new Servers(other, 'api', { os, network, userData, loadBalancer: { sharedWith: portal, hosts } })),
    ).toEqual([
      'sharedWith: found a load balancer in the stack workload; expected one in the same stack as the fleet, other',
    ]);
  });

  test('a plan that is given without the fleet that it shares with', () => {
    const where = stack();
    const { portal, among } = portalIn(where);
    const { plan } = new Servers(where, 'api', { ...among, loadBalancer: { sharedWith: portal, hosts } });
    const render = (more: object): readonly string[] =>
      refused(() => new Servers(where, 'again', { network: among.network, userData, plan, ...more }));
    expect(render({})).toEqual([
      'sharedWith: found nothing; expected the fleet portal, whose load balancer is planned',
    ]);
    where.node.tryRemoveChild('again');
    expect(render({ sharedWith: portal })).toEqual([]);
  });
});
