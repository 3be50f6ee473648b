import { isMap, isScalar, parseDocument } from 'yaml';

/** The keys at the root of a document in YAML or JSON, as far as it can be read; none where it is no map. */
export function rootKeys(text: string): readonly string[] {
  const { contents } = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  return isMap(contents) ? contents.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
}
