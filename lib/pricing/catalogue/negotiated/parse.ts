import { plain } from '../../../located/node';
import { readText } from '../../../located/read-text';
import { readYaml } from '../../../located/read-yaml';
import { Sources } from '../../../located/sources';
import { validate } from '../../../located/validate';
import { InputError } from '../../../problem';
import type { Catalogue } from '../catalogue';
import { checkNegotiated } from './check';
import type { NegotiatedPrices } from './prices';
import { catalogueFileSchema, type CatalogueFile } from './schema';

const EXPECTED = 'a file of negotiated prices';

/**
 * Reads a file of negotiated prices.
 *
 * @param list the list prices that they go before: they tell units, and which rates there are
 * @throws InputError with everything that is wrong with it, located
 */
export function loadNegotiated(file: string, list: Catalogue): NegotiatedPrices {
  return parseNegotiated(readText(file, { expected: EXPECTED }), file, list);
}

/**
 * Reads the text of a file of negotiated prices, YAML or JSON.
 *
 * @param file its name, for messages
 * @throws InputError with everything that is wrong with it, located
 */
export function parseNegotiated(text: string, file: string, list: Catalogue): NegotiatedPrices {
  const { root, problems } = readYaml(text, file, { expected: EXPECTED });
  const sources = new Sources(root);
  const validation = validate(plain(root), sources, { schema: catalogueFileSchema });
  if (!validation.valid) throw new InputError([...problems, ...validation.problems]);
  const negotiated = negotiatedPrices(validation.file);
  const misfits = checkNegotiated(negotiated, list).map((problem) => sources.locate(problem));
  if (problems.length + misfits.length > 0) throw new InputError([...problems, ...misfits]);
  return negotiated;
}

function negotiatedPrices({ name, asOf, prices = [], discounts = [] }: CatalogueFile): NegotiatedPrices {
  return {
    name,
    asOf,
    prices: prices.map(({ cloud = 'aws', region, rate, unit, usd, tiers }) => ({
      cloud,
      rate,
      ...(region === undefined ? {} : { region }),
      ...(unit === undefined ? {} : { unit }),
      tiers: tiers ?? (usd === undefined ? [] : [{ from: 0, usd }]),
    })),
    discounts: discounts.map(({ cloud = 'aws', region, service, percent }) => ({
      cloud,
      service,
      percent,
      ...(region === undefined ? {} : { region }),
    })),
  };
}
