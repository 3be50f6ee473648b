import { estimate, packagedCatalogue, readTemplate, type Estimate, type EstimatedResource } from '../../lib/pricing';
import type { UsageValues } from '../../lib/pricing/usage';

const catalogue = packagedCatalogue();

/** The estimate of a template's resources at the packaged prices. */
export function price(Resources: object, region = 'eu-west-1'): Estimate {
  const { resources, notes } = readTemplate({ name: 'stack', body: { Resources }, region });
  return estimate(resources, { catalogue, notes });
}

/** One resource, priced beside the others that it needs. */
export function priceOf(resource: object, others: object = {}, region = 'eu-west-1'): EstimatedResource {
  const found = price({ It: resource, ...others }, region).resources.find(({ logicalId }) => logicalId === 'It');
  if (found === undefined) throw new Error('the template has no resource It');
  return found;
}

/** The same where the use of that resource is known. */
export function priceWith(
  use: UsageValues,
  resource: object,
  others: object = {},
  region = 'eu-west-1',
): EstimatedResource {
  const body = { Resources: { It: resource, ...others } };
  const { resources } = readTemplate({ name: 'stack', body, region });
  const estimated = estimate(resources, { catalogue, usage: { resources: { It: use } } }).resources;
  const [found] = estimated.filter(({ logicalId }) => logicalId === 'It');
  if (found === undefined) throw new Error('the template has no resource It');
  return found;
}

/** Expected USD per month by the name of the line. */
export function costs({ lines }: EstimatedResource): Record<string, number> {
  return Object.fromEntries(lines.map(({ name, monthly }) => [name, monthly.expected]));
}

/** The amount to the millionth of a dollar, so that a test shows its arithmetic. */
export function usd(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}

/** A resource of AWS: `resource('EC2::EIP')`. */
export function resource(type: string, Properties: object = {}): object {
  return { Type: `AWS::${type}`, Properties };
}

export function ref(Ref: string): object {
  return { Ref };
}

/** Keys of the rates that have no price, by the name of the line. */
export function missingRates({ missing = [] }: EstimatedResource): Record<string, string | undefined> {
  return Object.fromEntries(missing.map(({ name, rate }) => [name, rate]));
}
