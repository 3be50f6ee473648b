import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../measure.mjs';
import { applicationsTemplate } from '../templates/applications.mjs';

/** Pricing a large template from a cold start, against starting Node and doing nothing. */
export function comparePrice(directory) {
  const template = applicationsTemplate(20);
  const file = join(directory, 'large.template.json');
  writeFileSync(file, JSON.stringify(template));
  return [
    {
      what: `price of ${Object.keys(template.Resources).length} resources / bare node -e 0`,
      aim: 3,
      ...measure({
        ours: { args: ['dist/bin/groundplan.js', 'price', file, '--region', 'eu-west-1'] },
        theirs: { args: ['-e', '0'] },
        turns: 31,
      }),
    },
  ];
}
