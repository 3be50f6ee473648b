import { TypeTable } from './type-table';

/** First line of the table of words. */
export const HEAD = '# groundplan.spellings/1';

/** Words in the vendor's spelling, by property and by the word in lower case. */
type Spellings = ReadonlyMap<string, ReadonlyMap<string, string>>;

const TABLE = new TypeTable('lib/pricing/readers/data/spellings', spellingsIn);

/**
 * A word as the vendor spells it: services take engines, modes and classes in any case (`MySQL`, `pay_per_request`), and meters
 * know one spelling of each. Text that is none of the words of its property stays as it is.
 *
 * The table comes from the specification of CloudFormation: a line for each metered type, with the words of its properties.
 *
 * @param path - dotted path of a property, e.g. `BillingMode`
 */
export function spelled(type: string, path: string, value: string): string {
  const property = path.slice(path.lastIndexOf('.') + 1);
  return TABLE.of(type).get(property)?.get(value.toLowerCase()) ?? value;
}

function spellingsIn(properties: readonly string[]): Spellings {
  return new Map(
    properties.map((property) => {
      const [name = '', words = ''] = property.split('=');
      const pairs = words.split('|').map((word): [string, string] => [word.toLowerCase(), word]);
      // Where words differ in case alone, the first is the spelling: it is that of the outermost property.
      return [name, new Map(pairs.toReversed())];
    }),
  );
}
