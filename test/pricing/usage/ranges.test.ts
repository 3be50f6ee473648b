import { packagedCatalogue, readTemplate, type Resource } from '../../../lib/pricing';
import { billingOf, METERED_TYPES } from '../../../lib/pricing/meters';
import type { UsageAmount } from '../../../lib/pricing/meters/usage';
import { isUnknown } from '../../../lib/pricing/readers/unknown';
import { keysThatMatter } from '../../../lib/pricing/usage/keys-that-matter';
import { ASSUMED } from '../../../lib/pricing/usage/known-use';
import { propertiesOf } from '../leaf-paths/generate';
import { NEIGHBOURS } from '../leaf-paths/neighbours';
import { shapeOf } from '../leaf-paths/shapes';
import { startsOf } from '../leaf-paths/starts';

/** Keys that choose a rate or divide use between two: a line has one, so that their expected value counts. */
const OF_RATES = ['AWS::Config::ConfigurationRecorder overriddenPart', 'AWS::WAFv2::WebACL wcus'];

const catalogue = packagedCatalogue();

function resourcesOf(type: string): readonly Resource[] {
  const shape = shapeOf(type);
  const choices = shape === undefined ? [] : startsOf(shape).map((start) => propertiesOf(shape, start));
  return [{}, ...choices].flatMap((Properties) => {
    const body = { Resources: { It: { Type: type, Properties }, ...NEIGHBOURS } };
    return readTemplate({ name: 'stack', body, region: 'us-east-1' }).resources.slice(0, 1);
  });
}

/** Keys of which a range makes no quantity a range. */
function keysWithoutRange(resource: Resource): readonly string[] {
  const billing = billingOf(resource.type);
  if (billing.kind !== 'metered') return [];
  const { meter } = billing;
  const assumed = ASSUMED(resource, meter.usage);
  return keysThatMatter(resource, catalogue).flatMap(({ name, maximum = Infinity }) => {
    const expected = assumed[name]?.amount.expected ?? 0;
    const amount = { low: expected / 4, expected, high: Math.min(maximum, expected * 1e6 + 1e9) };
    const use: Record<string, UsageAmount> = { ...assumed, [name]: { amount, basis: 'usage' } };
    const quantities = meter.charge(resource, use).map(({ quantity }) => quantity);
    const ranges = quantities.some((quantity) => isUnknown(quantity) || quantity.low < quantity.high);
    return ranges ? [] : [`${resource.type} ${name}`];
  });
}

test('a range that is said of use is a range of what it is billed as', () => {
  const without = new Set(METERED_TYPES.flatMap((type) => resourcesOf(type).flatMap(keysWithoutRange)));
  expect([...without]).toEqual(OF_RATES);
});
