import type { AskedSharedLoadBalancer } from '../../../lib/patterns/servers/props';
import { deploymentChanges } from '../../../lib/pricing';
import { CERTIFICATE, type File, type Fleet } from './file';
import { synthesised } from './synthesis';

const API: AskedSharedLoadBalancer = { sharedWith: 'portal', hosts: ['api.acme.example'] };

/** A portal with a public load balancer, and an interface that shares it. */
function fileOf(
  portal: Partial<Fleet> = {},
  loadBalancer: AskedSharedLoadBalancer = API,
  runningHours: Fleet['runningHours'] = 'support-hours',
): File {
  const fleet = { os: 'amazon-linux-2023', image: '/acme/images/web', runningHours: 'support-hours' } as const;
  return {
    version: 1,
    client: { name: 'Acme', slug: 'acme', contact: 'cloud@acme.example', tier: 'silver' },
    environments: {
      production: {
        kind: 'production',
        engine: 'aws-cdk',
        account: '111111111111',
        region: 'eu-west-1',
        network: { cidr: '10.20.0.0/16' },
        servers: {
          portal: { ...fleet, loadBalancer: { certificate: CERTIFICATE, public: true }, ...portal },
          api: { ...fleet, loadBalancer, runningHours },
        },
      },
    },
  };
}

/** What a deployment changes of answers and rules of listeners: what becomes of each, and which of its properties differ. */
function changes(before: File, after: File): readonly string[] {
  const resources = (file: File): Parameters<typeof deploymentChanges>[0] =>
    synthesised(file).flatMap((environment) => environment.resources);
  return deploymentChanges(resources(before), resources(after))
    .changes.filter(({ path }) => /\/(ClosedAnswer|Rule)\//.test(path))
    .map(({ kind, path, properties }) =>
      [kind, path.replace('acme-production-workload/servers-', ''), ...properties].join(' '),
    )
    .toSorted();
}

const ALWAYS = fileOf({}, API, 'always');

test('a fleet that shares a load balancer and stops no more has its action set again, so that it cannot stay closed', () => {
  expect(changes(fileOf(), ALWAYS)).toEqual([
    'changed api/Rule/Resource Actions.0.ForwardConfig.TargetGroups Actions.0.TargetGroupArn',
    'removed api/ClosedAnswer/Policy/Resource',
    'removed api/ClosedAnswer/Role/Resource',
    'removed api/ClosedAnswer/Rule/Resource',
    'removed api/ClosedAnswer/Schedule-sleep',
    'removed api/ClosedAnswer/Schedule-wake',
  ]);
});

test('one that begins to stop keeps its rule, and gets the rest', () => {
  expect(changes(ALWAYS, fileOf())).toEqual([
    'added api/ClosedAnswer/Policy/Resource',
    'added api/ClosedAnswer/Role/Resource',
    'added api/ClosedAnswer/Rule/Resource',
    'added api/ClosedAnswer/Schedule-sleep',
    'added api/ClosedAnswer/Schedule-wake',
    'changed api/Rule/Resource Actions.0.TargetGroupArn Actions.0.ForwardConfig.TargetGroups',
  ]);
});

test('another text changes the schedule that says it', () => {
  expect(changes(fileOf(), fileOf({}, { ...API, closedAnswer: 'Back in the morning.' }))).toEqual([
    'changed api/ClosedAnswer/Schedule-sleep Target.Input',
  ]);
});

test('other requests change both rules in place', () => {
  expect(changes(fileOf(), fileOf({}, { ...API, hosts: ['data.acme.example'] }))).toEqual([
    'changed api/ClosedAnswer/Rule/Resource Conditions.0.HostHeaderConfig.Values.0',
    'changed api/Rule/Resource Conditions.0.HostHeaderConfig.Values.0',
  ]);
});
