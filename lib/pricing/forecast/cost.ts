import type { Outcome } from '../../forecast/simulate/outcome';
import { steady } from '../../range';
import type { Catalogue } from '../catalogue/catalogue';
import { estimate } from '../estimate/estimate';
import type { Resource } from '../readers/resource';
import { Unknown, type Maybe } from '../readers/unknown';

/** What a group costs in a month of 730 hours in which as many servers run as in a run: the same meters that price its template. */
export function monthlyCost(
  group: Resource,
  { onDemandMinutes, spotMinutes, minutes }: Outcome,
  catalogue: Catalogue,
): Maybe<number> {
  const servers = { onDemand: steady(onDemandMinutes / minutes), spot: steady(spotMinutes / minutes) };
  const { resources } = estimate([group], { catalogue, usage: { forecast: { [group.id]: servers } } });
  const [priced] = resources;
  const [missing] = priced?.missing ?? [];
  if (priced === undefined || missing !== undefined)
    return new Unknown(`${missing?.name ?? group.id}: ${missing?.because ?? 'not priced'}`);
  return priced.monthly.expected;
}
