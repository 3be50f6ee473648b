import {
  choice,
  constant,
  either,
  flag,
  group,
  integer,
  list,
  nonEmptyList,
  nonEmptyRecord,
  optional,
  record,
  reference,
  required,
  text,
  type Entries,
  type Field,
  type Group,
} from '../../form/form';
import { MAXIMUM_LOG_DAYS } from '../../profile/forms';
import {
  CACHE_CLASSES,
  FRAMINGS,
  REACHES,
  TLS_FLOORS,
  type AskedEdgeDelivery,
  type BucketStandby,
  type CachingProps,
  type CountriesProps,
  type DomainStandby,
  type EdgeDeliveryProps,
  type FailoverProps,
  type OnboardingProps,
  type RedirectProps,
  type ServersOrigin,
  type SignedProps,
  type SiteOrigin,
  type SiteProps,
} from './props';

const domain = text(
  /^(?=.{4,253}$)(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/,
  'a domain in lower case, e.g. shop.juniper-finch.example',
);

const path = text(/^\/[\w.$/~"'@:+&*-]{0,254}$/, 'a path, e.g. /static/*, in which * stands for any characters');
const page = text(/^\/[\w./~-]{1,254}$/, 'the path of a file, e.g. /404.html');

const cacheClass = choice(CACHE_CLASSES, {
  enumDescriptions: {
    none: 'Never cached: every request reaches the origin, with its cookies',
    files: 'The same for every visitor: cached as long as the origin says, a day where it says nothing',
    origin: 'Of servers: cached only where they say so, apart by cookies and query',
  },
});

const origin = either(
  'a fleet, { servers: ... }, or a web site, { site: {} }',
  group<ServersOrigin>({
    servers: required(text(/\S/, 'the name of a fleet'), 'Fleet whose internal load balancer answers'),
  }),
  group<SiteOrigin>({
    site: required(
      group<SiteProps>({
        folder: optional(
          text(/\S/, 'the name of a folder'),
          'Folder with the files, which each deployment puts up as a release of their own',
          'whoever builds them puts them into the bucket',
        ),
        index: optional(
          text(/^[\w.-]{1,100}$/, 'the name of a file'),
          'File that a folder is answered with',
          'index.html',
        ),
        immutable: optional(
          nonEmptyList(path, 'at least one path'),
          'Paths of files that never change under their name, which has a hash in it, e.g. /assets/*: browsers keep them for a year',
          'none',
        ),
      }),
      'Files of a web site, in a bucket that only the edge reads',
    ),
  }),
);

const standby = either(
  'another fleet, { servers: ... }, a domain, { domain: ... }, or the copy of a bucket, { bucket: ..., region: ... }',
  group<ServersOrigin>({
    servers: required(text(/\S/, 'the name of a fleet'), 'Fleet whose internal load balancer answers'),
  }),
  group<DomainStandby>({
    domain: required(
      text(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/, 'a domain in lower case'),
      'Domain that answers over TLS, with a certificate for it or for the domains of the edge',
    ),
  }),
  group<BucketStandby>({
    bucket: required(
      text(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, 'the name of a bucket, without dots'),
      'Bucket that stands already and has a copy of each file of the site, under the same path',
    ),
    region: required(text(/\S/, 'the region of the bucket'), 'Region that it stands in'),
  }),
);

const failover = group<FailoverProps>({
  to: required(standby, 'What answers where the origin does not'),
  on: optional(
    nonEmptyList(integer(400, 599), 'at least one status code'),
    'Status codes of the origin on which it fails over, beside where it does not answer at all',
    '[500, 502, 503, 504]',
  ),
  paths: optional(
    nonEmptyList(path, 'at least one path'),
    'Paths of servers under which nothing is written: they take GET, HEAD and OPTIONS alone, as only these fail over',
    'all of a site',
  ),
});

const caching = group<CachingProps>({
  default: optional(cacheClass, 'What no path says otherwise of', 'none for servers, files for a site'),
  paths: optional(record(path, cacheClass), 'By path, in the order in which they are asked'),
});

const country = text(/^[A-Z]{2}$/, 'the code of a country in capitals, e.g. NL');
const countryList = nonEmptyList(country, 'at least one country');

const countries: Field<CountriesProps> = either(
  'countries that are let in, { only: [NL, BE] }, or all but some, { except: [...] }',
  group<{ readonly only: readonly string[] }>({ only: required(countryList, 'Countries that visitors may come from') }),
  group<{ readonly except: readonly string[] }>({
    except: required(countryList, 'Countries that they may not come from'),
  }),
);

const onboarding = group<OnboardingProps>({
  count: required(constant(true, 'true, as rules that refuse need no such line'), 'Rules count, and refuse nothing'),
  review: required(
    text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day, YYYY-MM-DD'),
    'Last day, YYYY-MM-DD, by which somebody looks at what was counted; check refuses the line afterwards',
  ),
});

const signed = group<SignedProps>({
  paths: required(nonEmptyList(path, 'at least one path'), 'Paths, which are asked before all others'),
  keys: required(
    nonEmptyRecord(
      text(/^[a-z0-9-]{1,32}$/, 'the name of a key, of up to 32 lower-case letters, digits and hyphens'),
      text(/\S/, 'the name of a file that holds a public key'),
      'at least one key',
    ),
    'Public keys in PEM by name, in files beside the client file',
  ),
});

const redirect = group<RedirectProps>({
  from: required(text(/^\/[\w./~-]{0,254}$/, 'a path, e.g. /old'), 'Path that is asked for'),
  to: required(
    text(/^(\/|https:\/\/)[\w./~:?=&%#-]{0,500}$/, 'a path, or an address that begins with https://'),
    'Path or address that it is found at now',
  ),
  permanent: optional(flag(), 'Whether browsers may remember it', 'true'),
});

const entries: Entries<EdgeDeliveryProps> = {
  origin: required(origin, 'What is delivered'),
  failover: optional(failover, 'What answers where the origin does not', 'the origin alone answers'),
  domains: required(nonEmptyList(domain, 'at least one domain'), 'Names that visitors reach it by'),
  minTls: optional(choice(TLS_FLOORS), 'Lowest version of TLS that visitors may speak', '1.2'),
  cache: optional(caching, 'How long is cached what is found under a path'),
  webFirewall: optional(flag(), 'A web application firewall', 'true'),
  rateLimit: optional(
    integer(10, 2_000_000_000),
    'Requests of one address in five minutes, above which it is refused',
    '2000',
  ),
  countries: optional(countries, 'Countries that visitors may come from', 'all'),
  onboarding: optional(onboarding, 'A time in which the firewall counts and refuses nothing'),
  reach: optional(
    choice(REACHES, {
      enumDescriptions: {
        'europe-and-north-america': 'Nearby in Europe, Israel and North America, which costs least',
        most: 'Nearby almost everywhere, but for South America and Oceania',
        everywhere: 'Nearby everywhere',
      },
    }),
    'Where visitors are served from nearby',
    'europe-and-north-america',
  ),
  frames: optional(
    choice(FRAMINGS, {
      enumDescriptions: { nobody: 'No page at all', 'same-origin': 'Pages of the same site' },
    }),
    'Who may show its pages in a frame',
    'nobody',
  ),
  contentSecurityPolicy: optional(
    text(/^[\x20-\x7e]{1,2000}$/, 'a policy of up to 2,000 characters'),
    'Content-Security-Policy of what does not bring its own',
  ),
  errorPages: optional(
    nonEmptyRecord(
      text(/^(400|403|404|405|414|416|500|501|502|503|504)$/, 'a status code, e.g. 404'),
      page,
      'at least one page',
    ),
    'Pages of a site that are shown in place of an error, by status code',
  ),
  signed: optional(signed, 'Paths that only those get who have a signed URL or cookie'),
  redirects: optional(list(redirect), 'Paths that are found elsewhere now'),
  logRetentionDays: optional(
    integer(1, MAXIMUM_LOG_DAYS),
    'Days that access logs are kept at least',
    'the log retention of the profile',
  ),
};

export const edgeDeliveryForm: Group<EdgeDeliveryProps> = group<EdgeDeliveryProps>(entries);

/** The same in a client file, which names the certificate and the zone. */
export const askedEdgeDeliveryForm: Group<AskedEdgeDelivery> = group<AskedEdgeDelivery>({
  ...entries,
  certificate: optional(
    reference(
      /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
      'the ARN of an ACM certificate, arn:aws:acm:us-east-1:<account>:certificate/<id>',
    ),
    'ARN of an ACM certificate for its domains',
    'one is issued, which the hosted zone proves,',
  ),
  hostedZone: optional(
    reference(/^Z[A-Z0-9]{1,31}$/, 'the ID of a public hosted zone, e.g. Z0123456789ABCDEFGHIJ'),
    'ID of the hosted zone that its domains are in',
    'whoever has the zone points the domains to it',
  ),
});
