import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { packageFolder } from '../../../package-folder';

/** First line of the table of words. */
export const HEAD = '# groundplan.spellings/1';

/** Words in the vendor's spelling, by property and by the word in lower case. */
type Spellings = ReadonlyMap<string, ReadonlyMap<string, string>>;

let text: string | undefined;
const known = new Map<string, Spellings>();

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
  return spellingsOf(type).get(property)?.get(value.toLowerCase()) ?? value;
}

function spellingsOf(type: string): Spellings {
  const spellings = known.get(type) ?? parse(lineOf(type));
  known.set(type, spellings);
  return spellings;
}

function lineOf(type: string): string {
  text ??= readFileSync(join(packageFolder(), 'lib/pricing/readers/cloudformation/data/spellings'), 'latin1');
  const at = text.indexOf(`\n${type} `);
  return at < 0 ? '' : text.slice(at + 1, text.indexOf('\n', at + 1));
}

function parse(line: string): Spellings {
  const [, ...properties] = line.split(' ');
  return new Map(
    properties.map((property) => {
      const [name = '', words = ''] = property.split('=');
      const pairs = words.split('|').map((word): [string, string] => [word.toLowerCase(), word]);
      // Where words differ in case alone, the first is the spelling: it is that of the outermost property.
      return [name, new Map(pairs.toReversed())];
    }),
  );
}
