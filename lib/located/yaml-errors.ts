import type { YAMLParseError } from 'yaml';
import type { Problem } from '../problem';

/** What the parser says of an error. */
export type YamlError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** The errors that are causes: what the parser stumbles over after some of them is their consequence. */
export function causesOf(errors: readonly YamlError[]): readonly YamlError[] {
  const cause =
    errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION') ?? errors.find(({ code }) => code === 'BAD_ALIAS');
  if (cause !== undefined) return [cause];
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  if (tab === undefined) return errors;
  return [...errors.filter(({ pos }) => pos[0] < tab.pos[0]), tab];
}

/** The mistakes that people make most often, in their words. `undefined` for any other. */
export function commonMistake({ code }: YamlError): Pick<Problem, 'found' | 'expected'> | undefined {
  switch (code) {
    case 'BAD_ALIAS':
      return { found: 'a name that begins with * and has no quotes', expected: 'quotes around it: "*"' };
    case 'TAB_AS_INDENT':
      return { found: 'a tab as indentation', expected: 'spaces, as in all of YAML' };
    default:
      return undefined;
  }
}
