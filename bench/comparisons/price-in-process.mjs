import { createRequire } from 'node:module';
import { join } from 'node:path';
import { measureHere } from '../measure.mjs';
import { ROOT } from '../root.mjs';
import { manyTemplates } from '../templates/many.mjs';

/** Reading and pricing some hundred templates as a library does, against parsing their text. */
export function comparePriceInProcess() {
  const { estimate, packagedCatalogue, readTemplate } = createRequire(import.meta.url)(
    join(ROOT, 'dist/lib/entry/pricing'),
  );
  const texts = manyTemplates();
  const megabytes = texts.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const catalogue = packagedCatalogue();
  return [
    {
      what: `price of ${texts.length} templates (${megabytes.toFixed(1)} MB) / JSON.parse of them`,
      aim: 3,
      ...measureHere({
        ours: () => {
          for (const body of texts) {
            const { resources, notes } = readTemplate({ name: 'bench', region: 'eu-west-1', body });
            estimate(resources, { catalogue, notes });
          }
        },
        theirs: () => {
          for (const body of texts) JSON.parse(body);
        },
        warmUps: 5,
        turns: 15,
      }),
    },
  ];
}
