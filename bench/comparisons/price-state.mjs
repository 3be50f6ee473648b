import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { measureHere } from '../measure.mjs';
import { ROOT } from '../root.mjs';
import { pulumiState } from '../templates/pulumi-state.mjs';

/** Of 20 resources each, beside a network and the component that each stands in. */
const APPLICATIONS = 500;

/** Reading and pricing a large state of Pulumi as a library does, against parsing its text. */
export function comparePriceOfState(directory) {
  const { estimate, packagedCatalogue, readInputs } = createRequire(import.meta.url)(
    join(ROOT, 'dist/lib/entry/pricing'),
  );
  const state = pulumiState(APPLICATIONS);
  const text = JSON.stringify(state, undefined, 4);
  const file = join(directory, 'state.json');
  writeFileSync(file, text);
  const catalogue = packagedCatalogue();
  const count = state.deployment.resources.length.toLocaleString('en');
  return [
    {
      what: `price of a state of ${count} resources (${(text.length / 1e6).toFixed(1)} MB) / JSON.parse of it`,
      aim: 5,
      ...measureHere({
        ours: () => {
          const { resources, notes } = readInputs([file]);
          estimate(resources, { catalogue, notes });
        },
        theirs: () => JSON.parse(text),
        warmUps: 5,
        turns: 15,
      }),
    },
  ];
}
