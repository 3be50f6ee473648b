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

/** A bucket knows no folders: what ends like one is answered with its index. */
function foldersOf(index: string): readonly string[] {
  return [
    "  var last = request.uri.substring(request.uri.lastIndexOf('/') + 1);",
    `  if (last === '') request.uri += ${JSON.stringify(index)};`,
    `  else if (last.indexOf('.') === -1) request.uri += ${JSON.stringify(`/${index}`)};`,
  ];
}
