import type { Bill } from './bill';
import { candidatesOf } from './list-price';
import type { Line } from './model';
import type { Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

/** Where free allowances are taken off: region by cloud and key of the rate. */
export type Allowances = ReadonlyMap<string, string>;

/** Free allowances are left to the account that they belong to. */
export const NO_ALLOWANCES: Allowances = new Map();

/**
 * An account has each allowance once, whatever the number of its regions: it is taken off in the first region that uses the
 * rate, so that it is never counted twice. Source: AWS Free Tier, "calculated each month across all regions".
 */
export function accountAllowances(bills: readonly Bill[]): Allowances {
  const regions = new Map<string, string>();
  for (const { resource, asked } of bills) {
    for (const { rate, perItem, region = resource.region } of asked.flatMap(candidatesOf)) {
      if (isUnknown(rate) || perItem !== undefined) continue;
      const place = placeOf(resource, rate);
      if (!regions.has(place)) regions.set(place, region);
    }
  }
  return regions;
}

/** Whether the allowance of a rate is taken off where it is billed. */
export function isCovered(allowances: Allowances, where: Pick<Resource, 'cloud' | 'region'>, rate: string): boolean {
  return allowances.get(placeOf(where, rate)) === where.region;
}

function placeOf({ cloud }: Pick<Resource, 'cloud'>, rate: string): string {
  return `${cloud} ${rate}`;
}

/** What is said on a line whose rate begins with a free allowance. */
export function allowanceNote(allowance: number, unit: Line['unit']): string | undefined {
  return allowance === 0 ? undefined : `free allowance of the account: ${allowance} × ${unit}`;
}
