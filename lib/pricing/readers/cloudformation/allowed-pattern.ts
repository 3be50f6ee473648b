import { runInNewContext } from 'node:vm';

/** Longer than any honest pattern takes, also on a busy machine: what a template costs must not depend on what else runs there. */
const MAX_MILLISECONDS = 250;

/** Patterns that took too long once. A template may hold many texts against the same one. */
const TOO_SLOW = new Set<string>();

/**
 * What Java's regular expressions have and JavaScript's have not, or read as something else: classes of characters, quoted text,
 * anchors of its own, possessive quantifiers, flags, and classes within classes.
 */
const OF_JAVA_ALONE = /\\[pPQEAZzGhHRX]|\\x\{|&&|\[[^\]\\]*\[|[*+?}]\+|\(\?[a-z]/;

/**
 * Whether the whole text matches the pattern of a parameter. A pattern that cannot be judged here is left to the deployment:
 * one in words of Java's own, and one that takes too long, which a hostile template may hold.
 */
export function matches(pattern: string, text: string): boolean {
  if (OF_JAVA_ALONE.test(pattern) || TOO_SLOW.has(pattern)) return true;
  try {
    const expression = new RegExp(`^(?:${pattern})$`);
    return Boolean(runInNewContext('expression.test(text)', { expression, text }, { timeout: MAX_MILLISECONDS }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) TOO_SLOW.add(pattern);
    return true;
  }
}
