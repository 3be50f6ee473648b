import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseClient } from '../../lib/client/parse';
import type { PolicyName } from '../../lib/policies';
import { priceClient } from '../../lib/portfolio/price-client';
import { compare, type Estimate } from '../../lib/pricing';
import type { Range } from '../../lib/range';
import { money, signed } from '../../lib/reports/formats/figures';
import { markdownTable } from './markdown';

/** Folder of the pages of the policies, and of the client file that they are worked out on. */
export const POLICY_PAGES = join(__dirname, '../../docs/guide/policies');

/** Options of a policy in the worked example, as a client file has them. */
const WORKED: Readonly<Record<PolicyName, string>> = {
  'target-tracking': '{ cpuPercent: 45 }',
  seasons: '{ seasons: { winter-sale: { from: 2027-12-26, to: 2028-01-31, min: 4, max: 10 } } }',
  'right-size': '{ utilisation: { file: utilisation.csv } }',
  'office-hours': '{}',
  spot: '{}',
  arm64: '{}',
  amd: '{}',
  'nat-gateways': '{ mode: endpoints }',
  'log-retention': '{ days: 30 }',
};

/** Most changes of an environment that a page has a row for. */
const MOST_ROWS = 4;

/** What the environments of the worked example cost without any policy, by name. */
export function withoutPolicies(): Promise<ReadonlyMap<string, Estimate>> {
  return priced('{}');
}

/** What a policy changes in the worked example, as a table, and the line that it is written as. */
export async function policyEffect(name: PolicyName, before: ReadonlyMap<string, Estimate>): Promise<string> {
  const after = await priced(`{ ${name}: ${WORKED[name]} }`);
  const rows = [...before].flatMap(([environment, estimate]) => effectRows(environment, estimate, after));
  const head = ['', 'a month without', 'with', 'difference'];
  return `\`\`\`yaml\npolicies:\n  ${name}: ${WORKED[name]}\n\`\`\`\n\n${markdownTable([head, ...rows])}`;
}

function effectRows(
  environment: string,
  before: Estimate,
  priced: ReadonlyMap<string, Estimate>,
): readonly (readonly string[])[] {
  const after = priced.get(environment);
  if (after === undefined) throw new Error(`${environment} has no price`);
  const changed = compare(before, after).resources.map(({ before: from, after: to }) =>
    row(to?.path ?? to?.id ?? from?.path ?? from?.id ?? '', cents(from), cents(to)),
  );
  const visible = changed.filter(({ change }) => change !== 0).slice(0, MOST_ROWS);
  return [row(`**${environment}**`, cents(before), cents(after)), ...visible].map(({ text }) => text);
}

/** A row of the table; a resource that is not there has no amount. */
function row(
  what: string,
  from: number | undefined,
  to: number | undefined,
): { readonly change: number; readonly text: readonly string[] } {
  const change = (to ?? 0) - (from ?? 0);
  const [before, after] = [from, to].map((amount) => (amount === undefined ? '–' : money(amount)));
  return { change, text: [what, before ?? '', after ?? '', signed(change)] };
}

function cents(priced: { readonly monthly: Range } | undefined): number | undefined {
  return priced && Math.round(priced.monthly.expected * 100);
}

async function priced(policies: string): Promise<ReadonlyMap<string, Estimate>> {
  const file = join(POLICY_PAGES, 'client.yaml');
  const text = readFileSync(file, 'utf8').replace('policies: {}', `policies: ${policies}`);
  const { environments } = await priceClient(parseClient(text, file));
  return new Map(environments.map(({ name, estimate }) => [name, estimate]));
}
