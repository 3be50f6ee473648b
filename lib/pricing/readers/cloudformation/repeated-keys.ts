import { isScalar, visit, type Document, type LineCounter, type YAMLMap } from 'yaml';

/** Merges another map, and may do so several times. */
const MERGE = '<<';

/** Notes before it is only said how many more there are. */
const MAX_NOTES = 5;

interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
}

/** Notes on keys that stand in one map more than once: CloudFormation takes the last without a word. */
export function notesOnRepeatedKeys(document: Document.Parsed, source: string, lines: LineCounter): readonly string[] {
  const repeated: RepeatedKey[] = [];
  visit(document, { Map: (_, map) => void repeated.push(...repeatedIn(map)) });
  const notes = repeated.slice(0, MAX_NOTES).map(({ key, offset }) => {
    const { line, col } = lines.linePos(offset);
    return `${source}:${line}:${col}: the key ${key} is given again; the last one holds, as at deployment`;
  });
  const rest = repeated.length - notes.length;
  return rest > 0 ? [...notes, `${source}: keys that are given again: ${rest} more`] : notes;
}

function repeatedIn(map: YAMLMap): readonly RepeatedKey[] {
  const seen = new Set<unknown>();
  return map.items
    .map(({ key }) => key)
    .filter(isScalar)
    .filter(({ value }) => value !== MERGE && seen.size === seen.add(value).size)
    .map(({ value, range }) => ({ key: String(value), offset: range?.[0] ?? 0 }));
}
