import { isMap, isScalar, parseDocument } from 'yaml';

/** The keys at the root of a document in YAML or JSON, as far as it can be read; none where it is no map. */
export function rootKeys(text: string): readonly string[] {
  return keysInJson(text) ?? keysInYaml(text);
}

/** JSON is YAML, and a hundred times as fast to read: templates in it are large. */
function keysInJson(text: string): readonly string[] | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return Object.keys(JSON.parse(text) as object);
  } catch {
    return undefined;
  }
}

function keysInYaml(text: string): readonly string[] {
  const { contents } = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  return isMap(contents) ? contents.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
}
