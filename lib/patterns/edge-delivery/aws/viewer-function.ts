import type { Problem } from '../../../problem';
import type { EdgeDeliveryPlan } from '../edge-delivery-plan';
import type { AwsRelease } from './words';

/** Bytes that a function can have. Source: Amazon CloudFront Developer Guide, "Quotas on CloudFront Functions". */
const LONGEST_CODE = 10_240;

/** Code of a function that sees every request first, or nothing where none has to. */
export function viewerFunction(
  { origin, redirects }: EdgeDeliveryPlan,
  release: AwsRelease | undefined,
): string | undefined {
  if (origin.kind === 'servers' && redirects.length === 0) return undefined;
  const targets = Object.fromEntries(redirects.map(({ from, to, permanent }) => [from, [permanent ? 301 : 302, to]]));
  return [
    ...(origin.kind === 'site' ? WITH_SLASH : []),
    ...(redirects.length > 0 ? [`var REDIRECTS = ${JSON.stringify(targets)};`, ''] : []),
    'function handler(event) {',
    '  var request = event.request;',
    ...(redirects.length > 0 ? REDIRECTING : []),
    ...(origin.kind === 'site' ? foldersOf(origin.index) : []),
    // What is cached of one release is never found by another: nothing has to be invalidated.
    ...(release ? [`  request.uri = ${JSON.stringify(`/${release.prefix}`)} + request.uri;`] : []),
    '  return request;',
    '}',
    '',
  ].join('\n');
}

export function functionProblems(plan: EdgeDeliveryPlan, release: AwsRelease | undefined): readonly Problem[] {
  const bytes = Buffer.byteLength(viewerFunction(plan, release) ?? '');
  if (bytes <= LONGEST_CODE) return [];
  const found = `${plan.redirects.length} redirects, which make a function of ${bytes} bytes`;
  return [{ path: ['redirects'], found, expected: `at most ${LONGEST_CODE} bytes, which one function can have` }];
}

const REDIRECTING = [
  '  var redirect = Object.prototype.hasOwnProperty.call(REDIRECTS, request.uri) ? REDIRECTS[request.uri] : undefined;',
  '  if (redirect) {',
  '    return {',
  '      statusCode: redirect[0],',
  "      statusDescription: redirect[0] === 301 ? 'Moved Permanently' : 'Found',",
  '      headers: { location: { value: redirect[1] } },',
  '    };',
  '  }',
];

/**
 * The address of a folder, whole: a path alone could begin with two slashes, which browsers take for a host. What is asked for twice has
 * all of its values.
 */
const WITH_SLASH = [
  'function withSlash(request) {',
  '  var query = Object.keys(request.querystring).map(function (name) {',
  '    var asked = request.querystring[name];',
  '    return (asked.multiValue || [asked]).map(function (one) {',
  "      return one.value === '' ? name : name + '=' + one.value;",
  "    }).join('&');",
  "  }).join('&');",
  "  return 'https://' + request.headers.host.value + request.uri + '/' + (query === '' ? '' : '?' + query);",
  '}',
  '',
];

/**
 * A bucket knows no folders: what ends like one is answered with its index. A folder without its slash is asked for again: the path by which
 * a request was let in is not looked at anew once it is another, so that an index that has to be signed would be shown to anybody.
 */
function foldersOf(index: string): readonly string[] {
  return [
    "  var last = request.uri.substring(request.uri.lastIndexOf('/') + 1);",
    "  if (last !== '' && last.indexOf('.') === -1) {",
    '    return {',
    '      statusCode: 301,',
    "      statusDescription: 'Moved Permanently',",
    '      headers: { location: { value: withSlash(request) } },',
    '    };',
    '  }',
    `  if (last === '') request.uri += ${JSON.stringify(index)};`,
  ];
}
