import { groupBy } from '../../group-by';
import type { Catalogue } from '../catalogue/catalogue';
import type { Resource } from '../readers/resource';
import { keysThatMatter, type KeyThatMatters } from './keys-that-matter';
import { isPattern, namesOf } from './names';
import { USAGE_SCHEMA, type UsageValue } from './usage';

const HEAD = `# Usage that templates do not state. The amounts are what Groundplan assumes, until you change them:
# a number, or { low: 1, expected: 2, high: 3 }. Anything left out keeps its default assumption. A key that has no price
# stands in a comment: with an amount of it, nobody could tell the total.
schema: ${USAGE_SCHEMA}
`;

const RESOURCES = `
# By logical ID, <stack>/<logical ID> or construct path; * stands for any text, and the most specific name holds.
`;

const MORE = `
# By resource type, for what is not named above:
# types:
#   AWS::Lambda::Function: { requests: 2000000 }

# By usage key alone, for every resource that has it:
# assume:
#   processedGb: 250

# Data transfer, which belongs to no resource, in GB per month: of all, of a stack, of a region.
# dataTransfer:
#   - { internetGb: 500 }
#   - { stack: shop-production, betweenZonesGb: 200, betweenRegionsGb: 50 }
`;

/**
 * A usage file with every key that changes what the given resources cost: its unit, what is assumed and what it is billed as. A key
 * of something that the catalogue has no price of is named in a comment. Read back, it gives the same estimate.
 */
export function usageFile(resources: readonly Resource[], catalogue: Catalogue): string {
  const bearers = bearersOfNames(resources);
  const sections = resources.flatMap((resource) => {
    const keys = keysThatMatter(resource, catalogue);
    return keys.length === 0 ? [] : [section(resource, keys, bearers)];
  });
  return HEAD + RESOURCES + (sections.length === 0 ? 'resources: {}\n' : `resources:\n${sections.join('\n')}`) + MORE;
}

function section(resource: Resource, keys: readonly KeyThatMatters[], bearers: ReadonlyMap<string, number>): string {
  const name = namesOf(resource).find((each) => bearers.get(each) === 1 && !isPattern(each));
  const priced = keys.filter(({ unpriced }) => unpriced.length === 0);
  const head = priced.length === 0 ? undefined : name;
  const about = `  # ${[resource.type, ...namesOf(resource).filter((each) => each !== head)].map(oneLine).join(' · ')}\n`;
  if (name === undefined) return `${about}  # another resource has the same name: their use can be told by type\n`;
  const lines = [...priced.map(keyLine), ...keys.map(unpricedLine)].join('');
  return head === undefined ? about + lines : `${about}  ${quoted(head)}:\n${lines}`;
}

function keyLine({ name, unit, assume, charges }: KeyThatMatters): string {
  return `    ${name}: ${written(assume)} # ${unit}: ${charges.map(oneLine).join(', ')}\n`;
}

/** A key that is not to be filled in, with what it would be billed as. */
function unpricedLine({ name, unpriced }: KeyThatMatters): string {
  if (unpriced.length === 0) return '';
  const reasons = groupBy(unpriced, ({ because }) => because);
  const all = [...reasons].map(([because, of]) => `(${of.map(({ charge }) => charge).join(', ')}): ${because}`);
  return `    # ${name} cannot be priced ${oneLine(all.join('; '))}\n`;
}

function written(value: UsageValue): string {
  if (typeof value === 'number') return String(value);
  return `{ low: ${value.low}, expected: ${value.expected}, high: ${value.high} }`;
}

/** How many resources bear each name: one that is not alone in its name is called by another. */
function bearersOfNames(resources: readonly Resource[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const name of resources.flatMap(namesOf)) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return bearers;
}

/** A JSON string is a YAML string too; most names need no quotes. */
function quoted(name: string): string {
  return /^[A-Za-z][\w/.-]*$/.test(name) && !RESERVED.test(name) ? name : JSON.stringify(name);
}

/** Words that YAML takes for something else than text. */
const RESERVED = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** A comment ends with its line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
