import { Declarations } from './declarations';
import { allRows } from './table';
import type { Field } from './field';
const show = (fs: readonly Field[], d: number, w: string[] = []): string => fs.map(f => f.name + (f.isList ? '[]' : '') + (f.kind === 'map' ? '{}' : '') + (f.kind === 'object' && d > 0 && !w.includes(f.typeName!) ? '{' + show(f.fields!(), d - 1, [...w, f.typeName!]) + '}' : f.kind==='object'?'{..}':'')).join(' ');
const all = new Declarations().all(); const rows = new Map(allRows().map(r => [r.token, r]));
const depth = Number(process.argv[2]);
for (const p of process.argv.slice(3)) for (const { token, inputs } of all) { const s = token.slice(4).replace(/\/.*:/, '/'); if (s !== p && !new RegExp('^'+p+'$').test(s)) continue; const un = new Set(rows.get(token)?.unmatched.map(x=>x.split('.')[0]));
 console.log(`== ${s} ${rows.get(token)?.what}\n  ${show(inputs.filter(i => rows.get(token)?.what?.startsWith('AWS') ? un.has(i.name) : true), depth)}`); }
