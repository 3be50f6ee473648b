import type { Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { chargesOfParts, usageOfParts, type OptionalPart } from '../../facts/optional-parts';

const dataOut = (place: string, edge: string): OptionalPart => ({
  name: `Data out to ${place}`,
  rate: `cloudfront/data-transfer-out-to-internet-${edge}-edge`,
  unit: 'GB per month',
});
const requests = (place: string, edge: string): OptionalPart => ({
  name: `Requests from ${place}`,
  rate: `cloudfront/https-requests-${edge}-edge`,
  unit: 'HTTPS requests per month',
  perUnit: 1e-4,
});

/** Viewers elsewhere than in Europe, and what goes from edges there to the origin. Source: Amazon CloudFront pricing. */
const PARTS = {
  unitedStatesGb: dataOut('the United States and Mexico', 'united-states'),
  unitedStatesRequests: requests('the United States and Mexico', 'united-states'),
  canadaGb: dataOut('Canada', 'canada'),
  canadaRequests: requests('Canada', 'canada'),
  asiaPacificGb: dataOut('Asia Pacific', 'asia-pacific'),
  asiaPacificRequests: requests('Asia Pacific', 'asia-pacific'),
  australiaGb: dataOut('Australia and New Zealand', 'australia'),
  australiaRequests: requests('Australia and New Zealand', 'australia'),
  indiaGb: dataOut('India', 'india'),
  indiaRequests: requests('India', 'india'),
  japanGb: dataOut('Japan', 'japan'),
  japanRequests: requests('Japan', 'japan'),
  middleEastGb: dataOut('the Middle East', 'middle-east'),
  middleEastRequests: requests('the Middle East', 'middle-east'),
  southAfricaGb: dataOut('South Africa and Kenya', 'south-africa'),
  southAfricaRequests: requests('South Africa and Kenya', 'south-africa'),
  southAmericaGb: dataOut('South America', 'south-america'),
  southAmericaRequests: requests('South America', 'south-america'),
  httpRequests: {
    name: 'Requests over HTTP',
    rate: 'cloudfront/http-requests-europe-edge',
    unit: 'HTTP requests per month from Europe',
    perUnit: 1e-4,
  },
  toOriginGb: {
    name: 'Data to the origin',
    rate: 'cloudfront/data-transfer-out-to-origin-europe-edge',
    unit: 'GB per month from Europe',
  },
  invalidations: {
    name: 'Invalidations',
    rate: 'cloudfront/invalidation-paths',
    unit: 'invalidation paths per month, beyond those that are free',
  },
} as const satisfies Readonly<Record<string, OptionalPart>>;

export const VIEWERS_USAGE = usageOfParts(PARTS);

/** Billed by where viewers are, as far as a usage file speaks of them. */
export function viewersElsewhere(use: Readonly<Record<keyof typeof PARTS, UsageAmount>>): readonly Charge[] {
  return chargesOfParts(PARTS, use);
}
