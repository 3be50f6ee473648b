import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { measure } from '../measure.mjs';
import { ROOT } from '../root.mjs';

const ENTRY = join(ROOT, 'dist/lib/entry/aws-cdk.js');

/** Loading the constructs against loading what they load of the CDK. */
export function compareLoad(directory) {
  const require = createRequire(ENTRY);
  const modules = [...cdkModules(ENTRY)].map((specifier) => require.resolve(specifier));
  return [
    {
      what: `require('groundplan/aws-cdk') / its ${modules.length} CDK modules`,
      aim: 1.2,
      ...measure({
        ours: { args: [loader(directory, 'ours.js', [ENTRY])] },
        theirs: { args: [loader(directory, 'theirs.js', modules)] },
        turns: 15,
      }),
    },
  ];
}

function loader(directory, name, files) {
  const script = join(directory, name);
  writeFileSync(script, files.map((file) => `require(${JSON.stringify(file)});\n`).join(''));
  return script;
}

/** Modules of the CDK that a compiled file and the files of ours behind it import, in the order in which they are loaded. */
function cdkModules(file, found = new Set(), seen = new Set()) {
  seen.add(file);
  const require = createRequire(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)) {
    if (/^(aws-cdk-lib|constructs)(\/|$)/.test(specifier)) found.add(specifier);
    else if (specifier.startsWith('.') && !seen.has(require.resolve(specifier)))
      cdkModules(require.resolve(specifier), found, seen);
  }
  return found;
}
