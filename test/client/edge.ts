import { HEAD } from './files';

const ACM = '111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001';

/** A client whose fleet `portal` answers behind the edge delivery `front`. */
export function behindTheEdge({
  engine = 'aws-cdk',
  region = 'eu-west-1',
  more = '',
  fleet = '',
}: Readonly<Partial<Record<'engine' | 'region' | 'more' | 'fleet', string>>> = {}): string {
  const residency = region.startsWith('eu-') ? HEAD : HEAD.replace('residency: [eu]', 'residency: [us]');
  return `${residency}  production:
    kind: production
    engine: ${engine}
    account: '111111111111'
    region: ${region}
    monthlyBudget: 1000
    network: { cidr: 10.20.0.0/16 }
    servers:
      portal:
        os: amazon-linux-2023
        image: /northwind/images/portal
        loadBalancer: { certificate: 'arn:aws:acm:${region}:${ACM}' }
${fleet}    edgeDelivery:
      front:
        origin: { servers: portal }
        domains: [portal.northwind.example]
        certificate: arn:aws:acm:us-east-1:${ACM}
${more}`;
}
