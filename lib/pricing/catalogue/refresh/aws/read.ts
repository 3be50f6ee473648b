import { z } from 'zod';
import { InputError } from '../../../../problem';
import { nearest } from '../../../../located/nearest';
import type { Collected } from '../collect';
import { downloadJson, UnavailableError, type Download } from '../download';
import { ec2 } from './ec2';
import { elb } from './elb';
import { readOffer } from './offer';
import type { Mapping } from './product';
import { rds } from './rds';

const MAPPINGS: Readonly<Record<string, Mapping>> = { AmazonEC2: ec2, AWSELB: elb, AmazonRDS: rds };

/** Far larger than any list of regions. */
const LARGEST_INDEX = 4_000_000;

const indexSchema = z.object({
  regions: z.record(z.string(), z.object({ currentVersionUrl: z.string().regex(/^\/offers\/[\w./-]+\/index\.json$/) })),
});

/**
 * Reads AWS's price list of a service in a region: the list of regions first, then the offer file that it names.
 *
 * @param base where the price lists lie; AWS's own is https://pricing.us-east-1.amazonaws.com
 * @throws InputError where the service is not sold in that region
 * @throws UnavailableError where an answer is missing or broken
 */
export async function readAws(service: string, region: string, base: URL, download: Download): Promise<Collected> {
  const mapping = MAPPINGS[service];
  if (mapping === undefined) throw new Error(`no mapping of ${service}`);
  const index = below(base, `/offers/v1.0/aws/${service}/current/region_index.json`);
  const parsed = indexSchema.safeParse(await downloadJson(index, LARGEST_INDEX, download));
  if (!parsed.success) throw new UnavailableError(index, 'something else', 'the regions of an offer of AWS');
  const { regions } = parsed.data;
  const version = Object.hasOwn(regions, region) ? regions[region]?.currentVersionUrl : undefined;
  if (version === undefined) throw noSuchRegion(service, region, Object.keys(regions));
  return readOffer(below(base, version.replace(/\.json$/, '.csv')), service, mapping, download);
}

function below(base: URL, path: string): URL {
  return new URL(base.href.replace(/\/$/, '') + path);
}

function noSuchRegion(service: string, region: string, regions: readonly string[]): InputError {
  const suggestion = nearest(region, regions);
  return new InputError([
    {
      path: ['--region'],
      found: `"${region}"`,
      expected: `a region that AWS lists ${service} in`,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ]);
}
