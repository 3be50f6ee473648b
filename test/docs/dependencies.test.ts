import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import manifest from '../../package.json';
import bundled from '../../scripts/dependencies/bundled.json';
import { licencesOf } from '../../scripts/dependencies/licences';
import { idOf, readRuntime } from '../../scripts/dependencies/runtime';
import { sbomOf } from '../../scripts/dependencies/sbom';
import { ROOT } from './blocks';

const runtime = readRuntime();
const bill = z
  .object({
    components: z.array(z.object({ 'bom-ref': z.string(), hashes: z.array(z.object({ content: z.string() })) })),
    dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
  })
  .parse(JSON.parse(sbomOf(runtime)));

test('the bill of materials is current; "npm run dependencies" renews it', () => {
  expect(readFileSync(join(ROOT, 'sbom.cdx.json'), 'utf8')).toBe(sbomOf(runtime));
});

test('the list of licences is current; "npm run dependencies" renews it', () => {
  const rows = (page: string): readonly string[] =>
    page.match(/^\|.*\|$/gm)?.map((row) => row.replace(/[ -]+/g, '')) ?? [];
  expect(rows(readFileSync(join(ROOT, 'docs/licences.md'), 'utf8'))).toEqual(rows(licencesOf(runtime)));
});

test('whatever is needed is in the bill, and whatever is in the bill is needed', () => {
  const listed = bill.components.map((component) => component['bom-ref']);
  const [own, ...others] = bill.dependencies;
  expect(own?.ref).toBe(idOf(manifest));
  expect(own?.dependsOn.map((id) => id.replace(/@[^@]*$/, ''))).toEqual(
    [...bundled, ...Object.keys(manifest.dependencies)].sort(),
  );
  const needed = [own, ...others].flatMap((each) => each?.dependsOn ?? []);
  expect([...new Set(needed)].sort()).toEqual([...listed].sort());
  expect(others.map(({ ref }) => ref)).toEqual(listed);
});

test('each package has the SHA-512 of its tarball', () => {
  for (const { hashes } of bill.components) expect(hashes.map(({ content }) => content.length)).toEqual([128]);
});

test('a licence that nobody has agreed to is named', () => {
  const others = runtime.others.slice(0, 1).map((each) => ({ ...each, name: 'x', licence: 'GPL-3.0-only' }));
  expect(() => licencesOf({ ...runtime, others })).toThrow('x has the licence "GPL-3.0-only"');
});

test.each(bundled)('NOTICE has the whole licence of %s, whose code is in the programs', (name) => {
  const licence = readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8').trim();
  expect(readFileSync(join(ROOT, 'NOTICE'), 'utf8')).toContain(licence);
});
