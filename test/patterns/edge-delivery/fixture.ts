import path from 'node:path';
import type { Folder } from '../../../lib/located/read-folder';
import type { AskedEdgeDelivery, EdgeDeliveryProps } from '../../../lib/patterns/edge-delivery/props';
import { planEdgeDelivery, type EdgeDeliveryPlan } from '../../../lib/patterns/edge-delivery/plan';
import { planServers, type ServersPlan } from '../../../lib/patterns/servers/plan';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';

export const certificate = 'arn:aws:acm:us-east-1:123456789012:certificate/6c1f2d3e-0000-4000-8000-000000000001';

/** A fleet that answers inside its network, or anybody. */
export function fleet(isPublic = false, name = 'portal'): ServersPlan {
  const asked = { os: 'amazon-linux-2023', count: 2, loadBalancer: { public: isPublic } } as const;
  return planServers(name, asked, clinicContext(), { image: 'own', firstBoot: false, certificate: true });
}

/** Files of a site, as they are passed beside its plan. */
export const built: Folder = {
  directory: path.join(__dirname, 'site'),
  files: ['404.html', 'app.3f2a9c1d.js', 'index.html'].map((name, at) => ({
    path: name,
    sha256: String(at).repeat(64),
  })),
};

/** What stands in front of files that it puts up. */
export const released: EdgeDeliveryProps = {
  origin: { site: { folder: 'site', immutable: ['/app.*.js'] } },
  domains: ['www.northwind.example'],
  errorPages: { '404': '/404.html' },
};

/** A key that may sign. */
export const KEY = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzRo+z1hw4mY4kdddIf5W0l7zQwCt
JnPFkJRTavtPlPb0M5j8qdqd8zK4GOHjAVyYiFJsA0JS+eMQQwS2GF7LwA==
-----END PUBLIC KEY-----
`;

/** What stands in front of servers. */
export const inFront: EdgeDeliveryProps = { origin: { servers: 'portal' }, domains: ['portal.northwind.example'] };

/** What stands in front of files. */
export const site: EdgeDeliveryProps = { origin: { site: {} }, domains: ['www.northwind.example'] };

export function plan(
  asked: Partial<AskedEdgeDelivery> = {},
  context: EnvironmentContext = clinicContext(),
  fleets: Readonly<Record<string, ServersPlan>> = { portal: fleet(), standby: fleet(false, 'standby') },
): EdgeDeliveryPlan {
  const { certificate: own, hostedZone, ...props } = asked;
  const given = { certificate: own !== undefined || hostedZone === undefined, hostedZone: hostedZone !== undefined };
  return planEdgeDelivery('portal', { ...inFront, ...props }, context, { ...given, fleets });
}
