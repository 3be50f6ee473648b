import { nearest } from '../located/nearest';
import type { Problem } from '../problem';
import { GUARDRAILS } from './guardrails';
import type { GuardrailException } from './exceptions';

/** What happens on a finding: `mandatory` stops the preview or the update, `advisory` only tells. */
export type Level = 'advisory' | 'mandatory';

/** What a pack of guardrails may be given. */
export interface GuardrailOptions {
  /**
   * Rules that are knowingly not followed somewhere.
   * @default - none but those of Groundplan's own patterns
   */
  readonly exceptions?: readonly GuardrailException[];
  /**
   * What happens on a finding. Pulumi's policy configuration sets it for single rules.
   * @default - 'advisory' for backup-coverage, which sees no plan of another stack; 'mandatory' for all others
   */
  readonly level?: Level;
  /**
   * Tags that everything carries that can carry tags.
   * @default ['client', 'environment', 'managed-by']
   */
  readonly requiredTags?: readonly string[];
  /**
   * The day on which exceptions are looked at, `YYYY-MM-DD`.
   * @default - the day in UTC on which the pack runs
   */
  readonly today?: string;
}

const LEVELS: readonly string[] = ['advisory', 'mandatory'] satisfies readonly Level[];
const A_DAY = 'a day as YYYY-MM-DD';

/** Everything that is wrong with what a pack is given. */
export function problemsOf({ exceptions = [], level, requiredTags = [], today }: GuardrailOptions): readonly Problem[] {
  return [
    ...exceptions.flatMap((exception, at) => problemsOfException(exception, ['exceptions', at])),
    ...(level === undefined || LEVELS.includes(level)
      ? []
      : [{ path: ['level'], found: JSON.stringify(level), expected: "'advisory' or 'mandatory'" }]),
    ...requiredTags.flatMap((tag, at) => blank(tag, ['requiredTags', at], 'the key of a tag')),
    ...(today === undefined ? [] : day(today, ['today'])),
  ];
}

type Path = Problem['path'];

function problemsOfException(exception: GuardrailException, path: Path): readonly Problem[] {
  const { rules, where, reason, owner, expires } = exception as Partial<GuardrailException>;
  const places = [where ?? []].flat();
  return [
    ...listed(rules, [...path, 'rules'], 'names of guardrails'),
    ...(rules ?? []).flatMap((rule, at) => known(rule, [...path, 'rules', at])),
    ...listed(places, [...path, 'where'], 'the URN, type or name of resources'),
    ...places.flatMap((place, at) => blank(place, [...path, 'where', at], 'the URN, type or name of resources')),
    ...blank(reason, [...path, 'reason'], 'why this is right here'),
    ...blank(owner, [...path, 'owner'], 'who answers for it'),
    ...day(expires, [...path, 'expires']),
  ];
}

function known(rule: string, path: Path): readonly Problem[] {
  const names = GUARDRAILS.map(({ name }) => name);
  if (names.includes(rule)) return [];
  const suggestion = nearest(rule, names);
  const problem = { path, found: JSON.stringify(rule), expected: `one of ${names.join(', ')}` };
  return [suggestion === undefined ? problem : { ...problem, suggestion }];
}

function listed(values: readonly unknown[] | undefined, path: Path, expected: string): readonly Problem[] {
  return (values ?? []).length > 0 ? [] : [{ path, found: 'nothing', expected }];
}

function blank(text: string | undefined, path: Path, expected: string): readonly Problem[] {
  if (text === undefined) return [{ path, found: 'nothing', expected }];
  return text.trim() === '' ? [{ path, found: JSON.stringify(text), expected }] : [];
}

function day(text: string | undefined, path: Path): readonly Problem[] {
  if (text === undefined) return [{ path, found: 'nothing', expected: A_DAY }];
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`);
  return isDay ? [] : [{ path, found: JSON.stringify(text), expected: A_DAY }];
}
