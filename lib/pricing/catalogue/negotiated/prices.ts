import type { Cloud } from '../../../cloud';
import type { Catalogue, Rate, RateTier } from '../catalogue';
import { serviceOf } from '../rates-file';

/** What a client has agreed with a vendor. */
export interface NegotiatedPrices {
  /** Name of the agreement; each line that is priced by it says so. */
  readonly name: string;
  /** Date of the agreement, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly prices: readonly NegotiatedPrice[];
  readonly discounts: readonly Discount[];
}

/** A price that replaces the list price. */
export interface NegotiatedPrice {
  readonly cloud: Cloud;
  /** @default - it holds in every region */
  readonly region?: string;
  /** Key of the rate, e.g. `nat-gateway/gateway`. */
  readonly rate: string;
  /** @default - the unit of the list price */
  readonly unit?: string;
  /** In USD; quantities are in the rate's unit, per month. */
  readonly tiers: readonly RateTier[];
}

/** A discount on the list prices of a service that have no price of their own in the agreement. */
export interface Discount {
  readonly cloud: Cloud;
  /** @default - it holds in every region */
  readonly region?: string;
  /** First part of the rates' keys, e.g. `ec2`; `*` for every service without a discount of its own. */
  readonly service: string;
  /** Percent off the list price, above 0 and below 100. */
  readonly percent: number;
}

/** ID of the source of negotiated prices. */
export const NEGOTIATED = 'negotiated';

/**
 * List prices as a client pays them: a negotiated price where there is one, else the list price less the discount on its service.
 * What holds in one region goes before what holds in all.
 */
export function negotiatedCatalogue(negotiated: NegotiatedPrices, list: Catalogue): Catalogue {
  const prices = new Map(negotiated.prices.map((price) => [idOf(price, price.rate), price]));
  const discounts = new Map(negotiated.discounts.map((discount) => [idOf(discount, discount.service), discount]));

  function discountOn(cloud: Cloud, region: string, service: string): Discount | undefined {
    const at = (name: string): Discount | undefined =>
      discounts.get(idOf({ cloud, region }, name)) ?? discounts.get(idOf({ cloud }, name));
    return at(service) ?? at('*');
  }

  return {
    rate(cloud, region, key) {
      const listed = list.rate(cloud, region, key);
      const price = prices.get(idOf({ cloud, region }, key)) ?? prices.get(idOf({ cloud }, key));
      const unit = price?.unit ?? listed?.unit;
      if (price !== undefined && unit !== undefined) return agreed(price, unit, negotiated);
      const discount = discountOn(cloud, region, serviceOf(key));
      return listed && discount ? discounted(listed, discount, negotiated) : listed;
    },
    newest: (cloud, region) => list.newest(cloud, region),
  };
}

function agreed({ rate, tiers }: NegotiatedPrice, unit: string, { name, asOf }: NegotiatedPrices): Rate {
  return { key: rate, unit, tiers, asOf, source: NEGOTIATED, note: `negotiated price, ${name}` };
}

function discounted(listed: Rate, { percent }: Discount, { name }: NegotiatedPrices): Rate {
  const tiers = listed.tiers.map(({ from, usd }) => ({ from, usd: lessPercent(usd, percent) }));
  return { ...listed, tiers, note: `list price less ${percent}%, ${name}` };
}

/** Without the dust of binary fractions: $0.10 less 12 % is $0.088. */
function lessPercent(usd: number, percent: number): number {
  return Number(((usd * (100 - percent)) / 100).toPrecision(12));
}

function idOf({ cloud, region = 'every region' }: Pick<Discount, 'cloud' | 'region'>, what: string): string {
  return `${cloud} ${region} ${what}`;
}
