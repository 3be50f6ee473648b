import { z } from 'zod';
import { Collector, type Collected, type ListedPrice } from '../collect';
import { downloadJson, UnavailableError, type Download } from '../download';

/** A page holds at most a thousand prices, well below a kilobyte each. */
const LARGEST_PAGE = 4_000_000;

/** No region has nearly as many. */
const MAX_PAGES = 500;

const itemSchema = z.object({
  currencyCode: z.string(),
  tierMinimumUnits: z.number(),
  retailPrice: z.number().nonnegative(),
  armRegionName: z.string(),
  armSkuName: z.string(),
  skuName: z.string(),
  productName: z.string(),
  serviceName: z.string(),
  unitOfMeasure: z.string(),
  type: z.string(),
  effectiveStartDate: z.string(),
  effectiveEndDate: z.string().optional(),
});
type Item = z.output<typeof itemSchema>;

const pageSchema = z.object({ Items: z.array(itemSchema), NextPageLink: z.string().nullish() });

/**
 * Reads Azure's retail prices of virtual machines in a region, page by page. They are dated by the day on which they are read,
 * because Azure publishes no date of its list. Source: Azure Retail Prices API.
 *
 * @param base where the API is; Azure's own is https://prices.azure.com
 * @param today `YYYY-MM-DD`
 * @throws UnavailableError where an answer is missing or broken
 */
export async function readVirtualMachines(
  region: string,
  base: URL,
  today: string,
  download: Download,
): Promise<Collected> {
  const collector = new Collector();
  const visited = new Set<string>();
  for (let url: URL | undefined = firstPage(base, region); url !== undefined;) {
    if (visited.has(url.href) || visited.size === MAX_PAGES)
      throw new UnavailableError(url, 'an endless chain of pages', 'a last one');
    visited.add(url.href);
    const page = pageSchema.safeParse(await downloadJson(url, LARGEST_PAGE, download));
    if (!page.success) throw new UnavailableError(url, 'something else', 'a page of retail prices of Azure');
    for (const item of page.data.Items) {
      if (item.currencyCode !== 'USD')
        throw new UnavailableError(url, `a price in ${item.currencyCode}`, 'prices in USD');
      const price = priceOf(item, region, today);
      if (price !== undefined) collector.add(price);
    }
    url = nextPage(url, page.data.NextPageLink);
  }
  return collector.finish({ asOf: today, source: 'azure-retail-prices/VirtualMachines' });
}

function firstPage(base: URL, region: string): URL {
  const url = new URL(`${base.href.replace(/\/$/, '')}/api/retail/prices`);
  url.searchParams.set('api-version', '2023-01-01-preview');
  url.searchParams.set('currencyCode', "'USD'");
  const wanted = { serviceName: 'Virtual Machines', armRegionName: region, priceType: 'Consumption' };
  const terms = Object.entries(wanted).map(([field, value]) => `${field} eq '${value}'`);
  url.searchParams.set('$filter', terms.join(' and '));
  return url;
}

/** A link that leads to another host is not followed. */
function nextPage(page: URL, link: string | null | undefined): URL | undefined {
  if (link === undefined || link === null || link === '') return undefined;
  const next = URL.canParse(link, page.href) ? new URL(link, page.href) : undefined;
  if (next?.origin !== page.origin) throw new UnavailableError(page, `a next page at ${link}`, `one at ${page.origin}`);
  return next;
}

/** The price of an hour as it is paid today; not of spot capacity, of cloud services or of a whole host. */
function priceOf(item: Item, region: string, today: string): ListedPrice | undefined {
  const { armSkuName, skuName, productName, retailPrice: usd } = item;
  const wanted =
    item.serviceName === 'Virtual Machines' &&
    item.armRegionName === region &&
    item.type === 'Consumption' &&
    item.unitOfMeasure === '1 Hour' &&
    item.tierMinimumUnits === 0 &&
    item.effectiveStartDate.slice(0, 10) <= today &&
    (item.effectiveEndDate === undefined || item.effectiveEndDate.slice(0, 10) > today) &&
    /^(Standard|Basic)_[\w-]+$/.test(armSkuName) &&
    !/ (Spot|Low Priority)$/.test(skuName) &&
    !/Cloud ?Services|Dedicated Host/.test(productName);
  if (!wanted || usd === 0) return undefined;
  const os = / Windows$/.test(productName) ? 'windows' : 'linux';
  return { key: `virtual-machines/${armSkuName}/${os}`, unit: 'hour', from: 0, usd };
}
