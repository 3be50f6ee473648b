import type { Catalogue } from './catalogue/catalogue';
import type { CatalogueStamp, EstimatedResource } from './model';

/** Which prices an estimate used, and how old they are. Dates are `YYYY-MM-DD`, so that they compare as text. */
export function stampOf(resources: readonly EstimatedResource[], catalogue: Catalogue): CatalogueStamp {
  const used = resources.filter(({ lines }) => lines.length > 0);
  const regions = [...new Set(used.map(({ region }) => region))].sort();
  const newest = used
    .flatMap(({ cloud, region }) => catalogue.newest(cloud, region) ?? [])
    .sort()
    .at(-1);
  const oldest = used.flatMap(({ lines }) => lines.map(({ asOf }) => asOf)).sort()[0];
  return { ...(newest === undefined ? {} : { newest }), ...(oldest === undefined ? {} : { oldest }), regions };
}
