import { groupBy } from '../../group-by';

/** What stands over the warnings of a plan. */
export const WARNINGS_TITLE = 'Before you deploy';

/** What somebody must know before they deploy. */
export interface WarningRow {
  /** Pattern it belongs to, e.g. `servers/ehr`; `environment` for what no pattern answers for. */
  readonly pattern: string;
  readonly says: string;
}

/** Whose environment has which warnings. */
export interface Warned {
  readonly name: string;
  readonly warnings: readonly WarningRow[];
}

/** Warnings in sentences, each once, with the environments that it holds for: `production, servers/ehr: ...`. */
export function warningSentences(environments: readonly Warned[]): readonly string[] {
  const all = environments.flatMap(({ name, warnings }) => warnings.map((warning) => ({ name, ...warning })));
  const alike = groupBy(all, ({ pattern, says }) => JSON.stringify([pattern, says]));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const whose = [...same.map(({ name }) => name), ...(first.pattern === 'environment' ? [] : [first.pattern])];
    return [`${whose.join(', ')}: ${first.says}`];
  });
}
