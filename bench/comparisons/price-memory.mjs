import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peakMemory } from '../measure.mjs';
import { benchNodes } from '../nodes.mjs';
import { applicationsTemplate } from '../templates/applications.mjs';

const AIM_MB = 200;

/** How much memory a template of 50,000 resources takes at most, from its text to ours. */
export function measurePriceMemory(directory) {
  const template = applicationsTemplate(2083);
  const file = join(directory, 'huge.template.json');
  writeFileSync(file, JSON.stringify(template));
  const count = Object.keys(template.Resources).length.toLocaleString('en');
  return benchNodes().flatMap(({ path, version }) =>
    ['text', 'json', 'csv'].map((format) => {
      const args = ['dist/bin/groundplan.js', 'price', file, '--region', 'eu-west-1', '--format', format];
      return {
        what: `price of ${count} resources as ${format} on Node ${version}`,
        aimMb: AIM_MB,
        ours: { peakKib: peakMemory({ args }, path) },
      };
    }),
  );
}
