import { Stack, type App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { provideContext } from '../../../../lib/engines/aws-cdk/context';
import type { Folder } from '../../../../lib/located/read-folder';
import { EdgeDelivery } from '../../../../lib/patterns/edge-delivery/aws-cdk';
import type { EdgeDeliveryPlan } from '../../../../lib/patterns/edge-delivery/plan';
import { Network } from '../../../../lib/patterns/network/aws-cdk';
import type { EnvironmentContext } from '../../../../lib/profile/context';
import { clinicContext, testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { built, certificate, fleet, KEY } from '../fixture';

export const ACCOUNT = '123456789012';

/** A context that knows where the edge stands. */
export function edgeContext(context: EnvironmentContext = clinicContext()): EnvironmentContext {
  const { home } = context.places;
  return { ...context, places: { home, global: { region: 'us-east-1', account: ACCOUNT } } };
}

/** The stack of the edge, that of files and logs, and what stands in them. */
export interface Built {
  readonly edge: EdgeDelivery;
  readonly home: Stack;
  readonly global: Stack;
}

export function buildIn(app: App, plan: EdgeDeliveryPlan, folder: Folder = built): Built {
  const context = edgeContext();
  const home = new TestStack(app, 'home', context);
  const global = new Stack(app, 'global', {
    env: { account: ACCOUNT, region: 'us-east-1' },
    analyticsReporting: false,
  });
  provideContext(global, context);
  const edge = new EdgeDelivery(global, 'edge-delivery-portal', {
    plan,
    homeScope: home,
    ...(plan.origin.kind === 'site' && plan.origin.uploads && { folder }),
    ...(plan.signed && { keys: { current: KEY } }),
    ...(plan.origin.kind === 'servers' && {
      servers: { plan: fleet(), loadBalancer: loadBalancerIn(app, context, 'workload') },
    }),
    ...(plan.failover?.to.kind === 'servers' && {
      standbyServers: { plan: fleet(false, 'standby'), loadBalancer: loadBalancerIn(app, context, 'workload-standby') },
    }),
    ...(plan.certificate === 'given' && {
      certificate: Certificate.fromCertificateArn(global, 'Certificate', certificate),
    }),
    ...(plan.records && { hostedZone: HostedZone.fromHostedZoneId(global, 'Zone', 'Z0123456789ABCDEFGHIJ') }),
  });
  return { edge, home, global };
}

export function build(plan: EdgeDeliveryPlan, folder?: Folder): Built {
  return buildIn(testApp(), plan, folder);
}

/** Templates of the stack of the edge and of that of files and logs. */
export function synthesise(
  plan: EdgeDeliveryPlan,
  folder?: Folder,
): { readonly home: Template; readonly global: Template } {
  const { home, global } = build(plan, folder);
  return { home: Template.fromStack(home), global: Template.fromStack(global) };
}

function loadBalancerIn(app: App, context: EnvironmentContext, name: string): ApplicationLoadBalancer {
  const stack = new TestStack(app, name, context);
  const { vpc } = new Network(stack, 'network', { cidr: '10.20.0.0/16' });
  return new ApplicationLoadBalancer(stack, 'LoadBalancer', { vpc });
}
