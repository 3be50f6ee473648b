import { problemsOf } from '../../form/problems';
import type { Problem } from '../../problem';
import { twiceProblems } from '../listed-once';
import { failoverProblems } from './failover';
import { serversProblems, type KnownFleets } from './fleet';
import { edgeDeliveryForm } from './form';
import type { EdgeDeliveryProps } from './props';
import { signedPathProblems } from './signed-paths';

/** What is given beside the props. */
export interface GivenBeside {
  readonly certificate: boolean;
  readonly hostedZone: boolean;
}

/** Everything in the props that cannot be had. What a key alone gets wrong is not said twice. */
export function edgeProblems(
  name: string,
  props: EdgeDeliveryProps,
  given: GivenBeside,
  known: KnownFleets,
): readonly Problem[] {
  const alone = problemsOf(edgeDeliveryForm, props);
  if (alone.length > 0) return [...nameProblems(name), ...alone];
  return [
    ...nameProblems(name),
    ...certificateProblems(given),
    ...twiceProblems(props.domains, ['domains'], 'each domain once'),
    ...serversProblems(props, known),
    ...failoverProblems(props, known),
    ...firewallProblems(props),
    ...cachingProblems(props),
    ...errorPageProblems(props),
    ...immutableProblems(props),
    ...redirectProblems(props),
    ...reviewProblems(props),
    ...signedPathProblems(props),
  ];
}

function nameProblems(name: string): readonly Problem[] {
  if (/^[a-z][a-z0-9-]*$/i.test(name)) return [];
  return [{ path: [], found: `an edge delivery named "${name}"`, expected: 'letters, digits and hyphens' }];
}

/** The certificate of the cloud itself lets visitors speak any version of TLS. */
function certificateProblems({ certificate, hostedZone }: GivenBeside): readonly Problem[] {
  if (certificate || hostedZone) return [];
  const expected = 'the certificate of its domains, or the hosted zone that proves one which is issued';
  return [{ path: ['certificate'], found: 'nothing', expected }];
}

function firewallProblems(props: EdgeDeliveryProps): readonly Problem[] {
  if (props.webFirewall !== false) return [];
  return (['rateLimit', 'countries', 'onboarding'] as const)
    .filter((key) => props[key] !== undefined)
    .map((key) => ({ path: [key], found: key, expected: 'webFirewall, whose rule it is' }));
}

/** Whatever goes by hosts asks the origin for that of the visitor, which no bucket answers to. */
function cachingProblems({ origin, cache = {} }: EdgeDeliveryProps): readonly Problem[] {
  if ('servers' in origin) return [];
  const asked = [
    { path: ['cache', 'default'], of: cache.default },
    ...Object.entries(cache.paths ?? {}).map(([path, of]) => ({ path: ['cache', 'paths', path], of })),
  ];
  return asked
    .filter(({ of }) => of === 'origin')
    .map(({ path }) => ({ path, found: '"origin" of a site', expected: 'files or none: origin is for servers' }));
}

/** While servers do not answer, they answer with no page either. */
function errorPageProblems({ origin, errorPages }: EdgeDeliveryProps): readonly Problem[] {
  if (errorPages === undefined || 'site' in origin) return [];
  return [{ path: ['errorPages'], found: 'pages of servers', expected: 'a site, whose files they are' }];
}

/** Whoever puts files up says how long each is kept. */
function immutableProblems({ origin }: EdgeDeliveryProps): readonly Problem[] {
  if (!('site' in origin) || origin.site.immutable === undefined || origin.site.folder !== undefined) return [];
  const expected = 'folder beside it, as only files that are put up from there have a Cache-Control from here';
  return [{ path: ['origin', 'site', 'immutable'], found: 'paths without a folder', expected }];
}

function redirectProblems({ redirects = [] }: EdgeDeliveryProps): readonly Problem[] {
  const from = redirects.map((one) => one.from);
  return redirects.flatMap((one, at) => {
    const path = ['redirects', at];
    if (from.indexOf(one.from) !== at) return [{ path, found: `"${one.from}" twice`, expected: 'each path once' }];
    if (one.from === one.to) return [{ path, found: `"${one.from}" to itself`, expected: 'another path' }];
    return [];
  });
}

/** Days as calendars have them. */
function reviewProblems({ onboarding }: EdgeDeliveryProps): readonly Problem[] {
  if (onboarding === undefined || isDay(onboarding.review)) return [];
  return [{ path: ['onboarding', 'review'], found: `"${onboarding.review}"`, expected: 'a day of the calendar' }];
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
