import { ageOf } from './age';
import type { Catalogue } from '../catalogue/catalogue';
import type { CatalogueStamp, EstimatedResource } from './model';

/** Which prices an estimate used, and how old they are. Dates are `YYYY-MM-DD`, so that they compare as text. */
export function stampOf(resources: readonly EstimatedResource[], catalogue: Catalogue): CatalogueStamp {
  const clouds = new Map<string, EstimatedResource['cloud']>();
  const dates = new Set<string>();
  for (const { cloud, region, lines } of resources) {
    for (const { asOf, region: billedIn = region } of lines) {
      clouds.set(billedIn, cloud);
      dates.add(asOf);
    }
  }
  const newest = [...clouds]
    .flatMap(([region, cloud]) => catalogue.newest(cloud, region) ?? [])
    .sort()
    .at(-1);
  const [oldest] = [...dates].sort();
  const regions = [...clouds.keys()].sort();
  const age = ageOf(resources);
  return {
    ...(newest !== undefined && { newest }),
    ...(oldest !== undefined && { oldest }),
    regions,
    ...(age !== undefined && { age }),
  };
}
