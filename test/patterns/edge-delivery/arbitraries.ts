import fc from 'fast-check';
import { mapValues } from '../../../lib/map-values';
import {
  CACHE_CLASSES,
  FRAMINGS,
  REACHES,
  TLS_FLOORS,
  type CacheClass,
  type EdgeDeliveryProps,
} from '../../../lib/patterns/edge-delivery/props';

const codes = fc.uniqueArray(fc.constantFrom('NL', 'BE', 'DE', 'FR', 'US'), { minLength: 1 });

const firewall: fc.Arbitrary<Pick<EdgeDeliveryProps, 'webFirewall' | 'rateLimit' | 'countries' | 'onboarding'>> =
  fc.oneof(
    fc.constant({ webFirewall: false }),
    fc.record(
      {
        rateLimit: fc.integer({ min: 10, max: 100_000 }),
        countries: fc.oneof(
          codes.map((only) => ({ only })),
          codes.map((except) => ({ except })),
        ),
        onboarding: fc.constant({ count: true, review: '2027-01-31' } as const),
      },
      { requiredKeys: [] },
    ),
  );

const ofAny = fc.record(
  {
    minTls: fc.constantFrom(...TLS_FLOORS),
    cache: fc.record(
      {
        default: fc.constantFrom(...CACHE_CLASSES),
        paths: fc.dictionary(fc.constantFrom('/static/*', '/api/*', '/img/*.jpg'), fc.constantFrom(...CACHE_CLASSES)),
      },
      { requiredKeys: [] },
    ),
    reach: fc.constantFrom(...REACHES),
    signed: fc.constant({ paths: ['/private/*', '/static/*'], keys: { current: 'keys/current.pem' } }),
    frames: fc.constantFrom(...FRAMINGS),
    contentSecurityPolicy: fc.constant("default-src 'self'"),
    redirects: fc.uniqueArray(
      fc.record({ from: fc.constantFrom('/old', '/older'), to: fc.constant('/new'), permanent: fc.boolean() }),
      { selector: ({ from }) => from },
    ),
    logRetentionDays: fc.integer({ min: 1, max: 3653 }),
  },
  { requiredKeys: [] },
);

const bucket = { bucket: 'northwind-docs-copy', region: 'eu-central-1' };

const ofOrigins: fc.Arbitrary<Pick<EdgeDeliveryProps, 'origin' | 'errorPages' | 'failover'>> = fc.oneof(
  fc.constant({
    origin: { servers: 'portal' },
    failover: { to: { servers: 'standby' }, on: [504, 500], paths: ['/static/*', '/read/*'] },
  }),
  fc.constant({ origin: { servers: 'portal' }, failover: { to: { domain: 'standby.example' }, paths: ['/*'] } }),
  fc.constant({ origin: { site: {} }, failover: { to: { domain: 'standby.example' }, on: [404, 503] } }),
  fc.constant({ origin: { site: { folder: 'site' } }, failover: { to: bucket } }),
  fc.constant({ origin: { servers: 'portal' } }),
  fc.constant({ origin: { site: {} } }),
  fc.constant({ origin: { site: { folder: 'site' } }, errorPages: { '404': '/404.html' } }),
  fc.constant({ origin: { site: { folder: 'site', immutable: ['/app.*.js'] } } }),
  fc.constant({ origin: { site: { index: 'home.html' } }, errorPages: { '404': '/404.html', '503': '/sorry.html' } }),
);

const domains = fc.constantFrom(
  ['www.northwind.example'],
  ['northwind.example', '*.northwind.example', 'clinic.example'],
);

/** The same of a site, which has no servers to say what is cached. */
export function ofSite<Props extends EdgeDeliveryProps>(props: Props): Props {
  const { cache } = props;
  if (cache === undefined) return props;
  const files = (asked: CacheClass): CacheClass => (asked === 'origin' ? 'files' : asked);
  return {
    ...props,
    cache: {
      ...(cache.default && { default: files(cache.default) }),
      ...(cache.paths && { paths: mapValues(cache.paths, files) }),
    },
  };
}

/** Whatever may be asked of an edge delivery in front of the fleet `portal`, or of files. */
export const edgeProps: fc.Arbitrary<EdgeDeliveryProps> = fc
  .tuple(ofOrigins, firewall, ofAny, domains)
  .map(([origin, walls, any, names]) => ({ ...any, ...walls, ...origin, domains: names }))
  .map((props) => ('site' in props.origin ? ofSite(props) : props));
