import { CST, isAlias, isCollection, isNode, isPair, type Alias, type Document } from 'yaml';

import type { Problem } from '../../../problem';

/** Deeper than any template that CloudFormation accepts, and shallow enough for the parser, which calls itself at each level. */
const DEEPEST = 200;

/** CloudFormation takes no aliases; where a tool follows them before, they repeat a few tags or settings. */
const MAX_ALIASES = 1000;

/** More nodes than this, once aliases are followed, are no template but a bomb. */
const MAX_NODES = 1_000_000;

/** Makes a problem of a place in the text. */
export type ProblemAt = (offset: number, found: string, expected?: string) => Problem;

/** The first place where a document is nested too deeply. */
export function tooDeep(tokens: readonly CST.Token[], problemAt: ProblemAt): readonly Problem[] {
  const problems: Problem[] = [];
  for (const token of tokens)
    if (token.type === 'document')
      CST.visit(token, ({ value }, path) => {
        if (path.length <= DEEPEST) return undefined;
        problems.push(problemAt(value?.offset ?? token.offset, `YAML nested deeper than ${DEEPEST} levels`));
        return CST.visit.BREAK;
      });
  return problems;
}

/** Aliases that lead nowhere, or to far more than the file holds. */
export function endlessAliases(document: Document.Parsed, problemAt: ProblemAt): readonly Problem[] {
  const problems: Problem[] = [];
  const sizes = new Map<string, number>();
  let aliases = 0;

  /** How many nodes an alias stands for: its anchor comes before it, and is not what it stands in. */
  const followed = (alias: Alias): number => {
    const size = sizes.get(alias.source);
    const offset = alias.range?.[0] ?? 0;
    aliases += 1;
    if (size === undefined) problems.push(problemAt(offset, `an alias of ${alias.source}`, 'an anchor before it'));
    if (aliases === MAX_ALIASES) problems.push(problemAt(offset, `${MAX_ALIASES} aliases`, 'fewer'));
    return size ?? 1;
  };

  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) return followed(node);
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    const items: readonly unknown[] = isCollection(node) ? node.items : [];
    const size = items.reduce<number>((sum, item) => sum + sizeOf(item), 1);
    if (isNode(node) && 'anchor' in node && node.anchor !== undefined) sizes.set(node.anchor, size);
    return size;
  };

  const size = sizeOf(document.contents);
  if (size > MAX_NODES) problems.push(problemAt(0, `aliases that stand for ${size} values`, `at most ${MAX_NODES}`));
  return problems;
}
