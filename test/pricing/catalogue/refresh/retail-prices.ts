/** An item of Azure's retail prices. */
export function virtualMachine(size: string, usd: number, rest: object = {}): object {
  return {
    currencyCode: 'USD',
    tierMinimumUnits: 0,
    retailPrice: usd,
    unitPrice: usd,
    armRegionName: 'francecentral',
    location: 'FR Central',
    effectiveStartDate: '2025-04-01T00:00:00Z',
    meterName: size,
    skuName: size,
    productName: 'Virtual Machines Dsv5 Series',
    serviceName: 'Virtual Machines',
    serviceFamily: 'Compute',
    unitOfMeasure: '1 Hour',
    type: 'Consumption',
    isPrimaryMeterRegion: true,
    armSkuName: size,
    ...rest,
  };
}
