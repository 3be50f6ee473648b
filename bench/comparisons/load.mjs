import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { measure } from '../measure.mjs';
import { ROOT } from '../root.mjs';

/** Each engine's door, and the packages whose modules it loads. */
const DOORS = [
  { door: 'aws-cdk', sdk: 'CDK', packages: /^(aws-cdk-lib|constructs)(\/|$)/ },
  { door: 'pulumi-aws', sdk: 'Pulumi', packages: /^@pulumi\// },
];

/** Loading the patterns of an engine against loading what they load of its SDK. */
export function compareLoad(directory) {
  return DOORS.map(({ door, sdk, packages }) => {
    const entry = join(ROOT, `dist/lib/entry/${door}.js`);
    const require = createRequire(entry);
    const modules = [...modulesOf(entry, packages)].map((specifier) => require.resolve(specifier));
    return {
      what: `require('groundplan/${door}') / its ${modules.length} ${sdk} modules`,
      aim: 1.2,
      ...measure({
        ours: { args: [loader(directory, `${door}-ours.js`, [entry])] },
        theirs: { args: [loader(directory, `${door}-theirs.js`, modules)] },
        turns: 15,
      }),
    };
  });
}

function loader(directory, name, files) {
  const script = join(directory, name);
  writeFileSync(script, files.map((file) => `require(${JSON.stringify(file)});\n`).join(''));
  return script;
}

/** Modules of an SDK that a compiled file and the files of ours behind it import, in the order in which they are loaded. */
function modulesOf(file, packages, found = new Set(), seen = new Set()) {
  seen.add(file);
  const require = createRequire(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)) {
    if (packages.test(specifier)) found.add(specifier);
    else if (specifier.startsWith('.') && !seen.has(require.resolve(specifier)))
      modulesOf(require.resolve(specifier), packages, found, seen);
  }
  return found;
}
