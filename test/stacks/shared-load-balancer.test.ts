import { parseClient } from '../../lib/client/load';
import { HEAD, PRODUCTION } from '../client/files';
import { parse, templatesOf } from './clinic';

const certificate = 'arn:aws:acm:eu-west-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001';
const ENVIRONMENT = PRODUCTION.slice(0, PRODUCTION.indexOf('      ehr:'));
const PORTAL = `      portal: { os: ubuntu-24.04, firstBoot: echo, loadBalancer: { certificate: '${certificate}', public: true } }\n`;
const API =
  '      api: { os: ubuntu-24.04, firstBoot: echo, loadBalancer: { sharedWith: portal, hosts: [api.example] } }\n';
const DOCS =
  "      docs: { os: ubuntu-24.04, firstBoot: echo, loadBalancer: { sharedWith: portal, paths: ['/docs/*'] } }\n";

/** Templates of an environment of these fleets, by stack name. */
function templates(...fleets: readonly string[]): Readonly<Record<string, string>> {
  const [plan] = parseClient([HEAD, ENVIRONMENT, ...fleets].join(''), 'client.yaml').plans;
  if (plan === undefined) throw new Error('the client has no plan');
  return templatesOf(plan);
}

const WORKLOAD = 'northwind-production-workload';
const shared = templates(PORTAL, API, DOCS);

test('the order of the file makes no other resources', () => {
  const other = templates(DOCS, API, PORTAL);
  for (const [stack, template] of Object.entries(shared)) {
    if (stack.endsWith('-monitoring'))
      expect(Object.keys(parse(other[stack]).Resources).sort()).toEqual(Object.keys(parse(template).Resources).sort());
    else expect(parse(other[stack])).toEqual(parse(template));
  }
});

test('a fleet that comes or goes moves no rule of another', () => {
  const { Resources: before } = parse(shared[WORKLOAD]);
  const { Resources: after } = parse(templates(PORTAL, DOCS)[WORKLOAD]);
  const kept = Object.entries(after).filter(([, { Type }]) => Type === 'AWS::ElasticLoadBalancingV2::ListenerRule');
  expect(kept).toHaveLength(1);
  for (const [id, rule] of kept) expect(rule).toEqual(before[id]);
});

test('a fleet that moves behind another load balancer, or in front of its own, has another target group', () => {
  const other = PORTAL.replace('portal', 'intranet');
  const moved = [
    templates(PORTAL, other, API),
    templates(PORTAL, other, API.replace('sharedWith: portal', 'sharedWith: intranet')),
    templates(PORTAL.replace(', public: true', ''), other, API),
    templates(PORTAL, other, PORTAL.replace('portal', 'api')),
  ];
  const groups = moved.map((all) => {
    const entries = Object.entries(parse(all[WORKLOAD]).Resources);
    return entries.flatMap(([id, { Type }]) =>
      Type === 'AWS::ElasticLoadBalancingV2::TargetGroup' && id.startsWith('serversapi')
        ? [id.replace(/\w{8}$/, '')]
        : [],
    );
  });
  expect(groups.flat()).toEqual([
    'serversapiPublicTargetsportal',
    'serversapiPublicTargetsintranet',
    'serversapiTargetsportal',
    'serversapiPublicTargets',
  ]);
});

test('with new names and their old ones, templates are the same to the byte', () => {
  const renamed = [
    PORTAL.replace('portal: {', 'website: { was: portal,'),
    API.replace('api: {', 'interface: { was: api,').replace('sharedWith: portal', 'sharedWith: website'),
    DOCS.replace('sharedWith: portal', 'sharedWith: website'),
  ];
  expect(templates(...renamed)).toEqual(shared);
});
