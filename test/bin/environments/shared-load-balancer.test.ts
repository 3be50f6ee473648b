import type { PlanDocument } from '../../../lib/reports/plan/json';
import { HEAD, PRODUCTION } from '../../client/files';
import { fileOf, groundplan } from '../harness';

const certificate = 'arn:aws:acm:eu-west-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001';
const ENVIRONMENT = PRODUCTION.slice(0, PRODUCTION.indexOf('      ehr:'));

const fleet = (name: string, loadBalancer: string): string =>
  `      ${name}: { os: ubuntu-24.04, firstBoot: echo, loadBalancer: { ${loadBalancer} } }\n`;

/** What the load balancers of a portal and an interface are billed for by the hour. */
async function hoursBilled(ofApi: string): Promise<readonly string[]> {
  const fleets = fleet('portal', `certificate: '${certificate}'`) + fleet('api', ofApi);
  const { out } = await groundplan(['plan', fileOf('client.yaml', HEAD + ENVIRONMENT + fleets), '--format', 'json']);
  const { environments } = JSON.parse(out) as PlanDocument;
  return environments
    .flatMap(({ estimate }) => estimate.resources)
    .filter(({ type }) => type === 'AWS::ElasticLoadBalancingV2::LoadBalancer')
    .flatMap(({ path, lines }) => lines.map(({ name, quantity, price }) => `${path}: ${name}, ${quantity} × ${price}`));
}

test('fleets that share a load balancer are billed for one', async () => {
  const billed = (name: string): readonly string[] => [
    `northwind-production-workload/servers-${name}/LoadBalancer/Resource: Load balancer, 730 × 0.0252`,
    `northwind-production-workload/servers-${name}/LoadBalancer/Resource: Capacity units, 730 × 0.008`,
  ];
  expect(await hoursBilled(`certificate: '${certificate}'`)).toEqual([...billed('portal'), ...billed('api')]);
  expect(await hoursBilled('sharedWith: portal, hosts: [api.example]')).toEqual(billed('portal'));
}, 120_000);
