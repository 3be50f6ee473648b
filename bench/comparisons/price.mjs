import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../measure.mjs';
import { applicationsTemplate } from '../templates/applications.mjs';

const SIZES = [
  { applications: 2, aim: 1.7 },
  { applications: 20, aim: 2 },
];

/** Pricing a small and a large template from a cold start, against starting Node and doing nothing. */
export function comparePrice(directory) {
  return SIZES.map(({ applications, aim }) => {
    const template = applicationsTemplate(applications);
    const file = join(directory, `price-${applications}.template.json`);
    writeFileSync(file, JSON.stringify(template));
    return {
      what: `price of ${Object.keys(template.Resources).length} resources / bare node -e 0`,
      aim,
      ...measure({
        ours: { args: ['dist/bin/groundplan.js', 'price', file, '--region', 'eu-west-1'] },
        theirs: { args: ['-e', '0'] },
        turns: 31,
      }),
    };
  });
}
