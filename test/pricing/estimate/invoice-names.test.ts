import { packagedRates, pricedRegions } from '../../../lib/pricing/catalogue/packaged';
import { serviceOf } from '../../../lib/pricing/catalogue/rates-file';
import { invoiceName } from '../../../lib/pricing/estimate/invoice-names';

test('every service that has a price has the name that an invoice gives it', () => {
  const regions = pricedRegions().filter(({ cloud }) => cloud === 'aws');
  const services = new Set(
    regions.flatMap(({ region }) => packagedRates('aws', region).map(({ key }) => serviceOf(key))),
  );
  expect(services.size).toBeGreaterThan(80);
  expect([...services].filter((service) => invoiceName(`${service}/x`) === service)).toEqual([]);
});

test.each([
  ['ec2/m7g.large/linux', 'EC2'],
  ['nat-gateway/gateway', 'EC2'],
  ['ebs/gp3-storage', 'EC2'],
  ['vpc/interface-endpoint', 'VPC'],
  ['elb/alb', 'Elastic Load Balancing'],
  ['fargate/vcpu-linux-arm64', 'ECS'],
  ['quantum/qubit', 'quantum'],
])('%s is billed as %s', (rate, name) => {
  expect(invoiceName(rate)).toBe(name);
});
