import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../measure.mjs';
import { applicationsTemplate } from '../templates/applications.mjs';

/** Pricing a small and a large template from a cold start, against starting Node and doing nothing. */
export function comparePrice(directory) {
  return [applicationsTemplate(2), applicationsTemplate(20)].map((template, at) => {
    const file = join(directory, `price-${at}.template.json`);
    writeFileSync(file, JSON.stringify(template));
    return {
      what: `price of ${Object.keys(template.Resources).length} resources / bare node -e 0`,
      aim: 3,
      ...measure({
        ours: { args: ['dist/bin/groundplan.js', 'price', file, '--region', 'eu-west-1'] },
        theirs: { args: ['-e', '0'] },
        turns: 31,
      }),
    };
  });
}
