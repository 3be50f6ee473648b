import { readVirtualMachines } from '../../../../lib/pricing/catalogue/refresh/azure/virtual-machines';
import type { Collected } from '../../../../lib/pricing/catalogue/refresh/collect';
import type { Download } from '../../../../lib/pricing/catalogue/refresh/download';
import { virtualMachine } from './retail-prices';

const BASE = new URL('https://prices.example');
const NEXT = 'https://prices.example:443/api/retail/prices?$skip=1000';

function read(...pages: readonly unknown[]): Promise<Collected> {
  const rest = [...pages];
  const download: Download = async function* () {
    yield await Promise.resolve(JSON.stringify(rest.shift()));
  };
  return readVirtualMachines('francecentral', BASE, '2026-11-20', download);
}

const page = (items: readonly object[], NextPageLink: string | null = null): object => ({
  BillingCurrency: 'USD',
  Items: items,
  NextPageLink,
  Count: items.length,
});

test('machines by operating system over several pages, dated by the day they are read', async () => {
  const { rates, leftOut } = await read(
    page([virtualMachine('Standard_D2s_v5', 0.112)], NEXT),
    page([
      virtualMachine('Standard_D2s_v5', 0.204, { productName: 'Virtual Machines Dsv5 Series Windows' }),
      virtualMachine('Standard_E4-2s_v5', 0.296),
    ]),
  );
  expect(leftOut).toEqual([]);
  expect(rates.map(({ key, tiers }) => [key, tiers[0]?.usd])).toEqual([
    ['virtual-machines/Standard_D2s_v5/linux', 0.112],
    ['virtual-machines/Standard_D2s_v5/windows', 0.204],
    ['virtual-machines/Standard_E4-2s_v5/linux', 0.296],
  ]);
  expect(rates[0]).toMatchObject({ unit: 'hour', asOf: '2026-11-20', source: 'azure-retail-prices/VirtualMachines' });
});

test.each<[string, object]>([
  ['spot capacity', { skuName: 'D2s v5 Spot' }],
  ['low priority', { skuName: 'D2s v5 Low Priority' }],
  ['cloud services', { productName: 'Dsv5 Series Cloud Services' }],
  ['a dedicated host', { productName: 'Dsv5 Series Dedicated Host' }],
  ['a reservation', { type: 'Reservation' }],
  ['another region', { armRegionName: 'westeurope' }],
  ['another unit', { unitOfMeasure: '1 GB' }],
  ['a price of next month', { effectiveStartDate: '2026-12-01T00:00:00Z' }],
  ['a price that has ended', { effectiveEndDate: '2026-11-01T00:00:00Z' }],
  ['a machine without a name', { armSkuName: '' }],
  ['a price of nothing', { retailPrice: 0 }],
])('passes over %s', async (_, rest) => {
  expect((await read(page([virtualMachine('Standard_D2s_v5', 0.112, rest)]))).rates).toEqual([]);
});

test.each<[string, readonly unknown[], string]>([
  ['another currency', [page([virtualMachine('Standard_D2s_v5', 1, { currencyCode: 'EUR' })])], 'found a price in EUR'],
  ['something else', [{ error: 'throttled' }], 'found something else'],
  [
    'a price that is text',
    [page([virtualMachine('Standard_D2s_v5', 1, { retailPrice: '1' })])],
    'found something else',
  ],
  [
    'pages that go round',
    [page([], NEXT), page([], NEXT), page([], NEXT)],
    'found an endless chain of pages at https://prices.example/api/retail/prices?$skip=1000; expected a last one',
  ],
  [
    'a page on another server',
    [page([], 'https://elsewhere.example/')],
    'found a next page at https://elsewhere.example/',
  ],
  ['a page at no address', [page([], 'https://')], 'found a next page at https://'],
])('%s is refused', async (_, pages, message) => {
  await expect(read(...pages)).rejects.toThrow(message);
});
