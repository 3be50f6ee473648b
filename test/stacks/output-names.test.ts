import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadClient } from '../../lib/client/load';
import { changedClinic, CLINIC, clinicTemplates, parse, templatesOf } from './clinic';

const FROZEN = path.join(__dirname, 'golden/output-names.txt');

/**
 * Another stack holds the name of an output alone. One that changes is a change of every stack that refers to it, and one that stays
 * the same while its resource is replaced leaves them with the old one.
 * To change one on purpose: UPDATE_GOLDEN=1 npx jest test/stacks/output-names, and say so in the changelog.
 */
test('no output of the clinic changes its name', () => {
  const names = Object.entries(clinicTemplates())
    .flatMap(([stack, template]) => Object.keys(parse(template).Outputs ?? {}).map((name) => `${stack} ${name}`))
    .sort()
    .join('\n');
  if (process.env.UPDATE_GOLDEN) writeFileSync(FROZEN, `${names}\n`);
  expect(`${names}\n`).toBe(readFileSync(FROZEN, 'utf8'));
});

/** What a template reads from other stacks, by where it reads it. */
function references(template: string | undefined): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const output = (value as { 'Fn::GetStackOutput'?: { OutputName: string } })['Fn::GetStackOutput'];
    if (output) found[at] = output.OutputName;
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${at}/${key}`);
  };
  walk(parse(template), '');
  return found;
}

test('another block is another network to every stack that stands in it', () => {
  const clients = [loadClient(CLINIC), changedClinic('10.20.0.0/16', '10.30.0.0/16')];
  const [before = {}, after = {}] = clients.map(({ plans: [production] }) => production && templatesOf(production));
  for (const stack of ['northwind-production-workload', 'northwind-production-monitoring']) {
    const [had, has] = [references(before[stack]), references(after[stack])];
    const ofNetwork = Object.keys(had).filter((at) => had[at]?.startsWith('network'));
    expect(ofNetwork.length).toBeGreaterThan(5);
    expect(Object.keys(has)).toEqual(Object.keys(had));
    for (const at of Object.keys(had)) {
      expect(has[at]).toBe(ofNetwork.includes(at) ? had[at]?.replace('Of10x20x', 'Of10x30x') : had[at]);
      expect(has[at] === had[at]).toBe(!ofNetwork.includes(at));
    }
  }
});
