import type { Section } from '../../formats/html/page';
import { html } from '../../formats/html/markup';
import type { PlacedShare } from './resource-table';
import { treemap } from './treemap';
import { layOut } from './treemap-layout';

/** Where the money goes, drawn by pattern and by service. */
export async function moneySection(shares: readonly PlacedShare[]): Promise<Section> {
  const several = new Set(shares.map(({ where }) => where)).size > 1;
  const severalPatterns = new Set(shares.map(({ pattern }) => pattern)).size > 1;
  const byPattern = shares.map(({ where, pattern, name, cents }) => ({
    group: several && !pattern.startsWith(where) ? `${where} · ${pattern}` : pattern,
    name,
    cents: cents.expected,
  }));
  const byService = shares.map(({ resource, pattern, name, cents }) => ({
    group: namespaceOf(resource.type),
    name: severalPatterns && name !== pattern ? `${pattern} · ${name}` : name,
    cents: cents.expected,
  }));
  return {
    id: 'money',
    title: 'Where the money goes',
    lead: 'Each rectangle is as large as what it is expected to cost. What costs nothing has none.',
    content: html`<h3>by pattern</h3>
      ${treemap('expected cost by pattern', await layOut(byPattern))}
      <h3>by service</h3>
      ${treemap('expected cost by service', await layOut(byService))}`,
  };
}

/** The part of a type that says whose it is: `EC2` of `AWS::EC2::Instance`. */
function namespaceOf(type: string): string {
  return type.split('::')[1] ?? type;
}
