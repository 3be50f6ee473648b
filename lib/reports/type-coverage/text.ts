import { TYPE_LISTS } from '../../pricing/meters';
import type { CoveredType, TypeCoverage, TypeKind } from '../../pricing/meters/type-coverage';
import { paragraph, wrap, type Page } from '../formats/text/page';

/** What is said of each kind, those first that leave a gap in an estimate. */
const HEADINGS: readonly (readonly [kind: TypeKind, heading: string])[] = [
  ['unknown', `unknown: not in ${TYPE_LISTS.join(' or ')}`],
  ['unmetered', 'billed, and not metered: named in an estimate, never counted as zero'],
  ['metered', 'metered'],
  ['free', 'free'],
];

/** The report of `groundplan coverage`: how many types are billed in which way, then each of them. */
export function typeCoverageText({ counts, types }: TypeCoverage, sheet: Page): string {
  return [
    sheet.paint.bold(`${grouped(types.length)} ${types.length === 1 ? 'type' : 'types'} of resources`),
    ...wrap(countsSentence(counts), sheet.width),
    ...HEADINGS.flatMap(([kind, heading]) =>
      section(
        heading,
        types.filter((each) => each.kind === kind),
        sheet,
      ),
    ),
    '',
  ].join('\n');
}

function countsSentence({ metered, free, unmetered, unknown }: TypeCoverage['counts']): string {
  const parts = [
    [metered, 'metered'],
    [free, 'free'],
    [unmetered, 'billed and not metered'],
    [unknown, 'unknown'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${grouped(count)} ${what}`);
  return words.length === 0 ? 'no resources' : words.join(', ');
}

/** Types by service, a service in a paragraph, so that some two thousand can be skimmed. */
function section(heading: string, types: readonly CoveredType[], { width, paint }: Page): readonly string[] {
  if (types.length === 0) return [];
  const services = new Map<string, string[]>();
  for (const each of types) {
    const { service, name } = split(each);
    services.set(service, [...(services.get(service) ?? []), name]);
  }
  const rows = [...services].flatMap(([service, names]) => paragraph(`${service} ${names.join(', ')}`, width, '    '));
  return ['', paint.bold(`  ${heading}`), ...rows];
}

/** `AWS::EC2:` and `Instance`, with how often a template has it. */
function split({ type, resources }: CoveredType): { readonly service: string; readonly name: string } {
  const [service = '', name] = /^(.+?)::([^:]+)$/.exec(type)?.slice(1) ?? [];
  const times = resources === undefined || resources === 1 ? '' : ` × ${resources}`;
  return { service: `${service}:`, name: `${name ?? type}${times}` };
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
