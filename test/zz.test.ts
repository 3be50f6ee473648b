import { readFileSync } from 'node:fs';
import { DECLARED, presentedSample, reaches } from './pricing/readers/pulumi/aws/samples';
import { Specification } from '../scripts/pulumi-names/specification';
test('x', () => {
  const asked = JSON.parse(readFileSync('/tmp/asked.json', 'utf8')) as Record<string, string[]>;
  const spec = new Specification();
  const by = new Map<string, [string, any][]>();
  for (const { token } of DECLARED) for (const p of presentedSample(token)) by.set(p.type, [...(by.get(p.type) ?? []), [token, p.properties]]);
  let n = 0, m = 0; const out: string[] = [];
  for (const [type, paths] of Object.entries(asked)) {
    const trees = by.get(type); if (!trees) continue;
    const fields = new Set(spec.fieldsOf(type).map((f) => f.name));
    const bad = paths.filter((p) => fields.has(p.split('.')[0]!.replace(/\[.*/, ''))).filter((p) => { n++; const ok = trees.some(([, t]) => reaches(t, p.replace(/\[.*?\]/g,'.*').split('.'))); if (!ok) m++; return !ok; });
    if (bad.length) out.push(`${type} (${trees.map(([t]) => t.slice(4).replace(/\/.*:/,'/')).join(' ')})\n    ${bad.join(' ')}`);
  }
  require('node:fs').writeFileSync('/tmp/bad.txt', out.join('\n') + `\n${n} ${m}`);
}, 300000);
