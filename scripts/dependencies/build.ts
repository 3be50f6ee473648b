import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { licencesOf } from './licences';
import { readRuntime, ROOT } from './runtime';
import { sbomOf } from './sbom';

/** `npm run dependencies` writes who else's code runs with ours: for people, and as a software bill of materials. */
async function main(): Promise<void> {
  const runtime = readRuntime();
  writeFileSync(join(ROOT, 'sbom.cdx.json'), sbomOf(runtime));
  const page = join(ROOT, 'docs/licences.md');
  writeFileSync(page, await format(licencesOf(runtime), { ...(await resolveConfig(page)), filepath: page }));
}

void main();
