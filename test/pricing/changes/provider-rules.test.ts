import { deploymentChanges } from '../../../lib/pricing/changes';
import { replacementRules, type ReplacementRules } from '../../e2e/pulumi/replacement-rules';
import { DeclaredTypes, type SdkType } from '../../pulumi/sdk-types';
import { Program, readProgram } from '../readers/pulumi/program';

/**
 * What the sources of the provider of @pulumi/aws say of every input of every type that our patterns make, and what is foretold when
 * that input changes: the same. Where CloudFormation's rules are others, `lib/pricing/changes/pulumi-provider.ts` has the provider's.
 */
const types = new DeclaredTypes('@pulumi/aws');
const RULES = Object.entries(replacementRules());

test.each(RULES)('%s: every input is known to replace it or not, or is newer than what was read', (token, rules) => {
  const { replaces, sometimes = [], inPlace, unread = [] } = rules;
  const topLevel = replaces.filter((input) => !input.includes('.'));
  const declared = (types.resource(token)?.inputs ?? []).map(({ name }) => name).filter((name) => name !== 'region');
  expect([...topLevel, ...sometimes, ...inPlace, ...unread].sort()).toEqual([...declared].sort());
  expect(rules.commit).toMatch(/^[0-9a-f]{40}$/);
});

test.each(RULES)('%s: is foretold to be replaced by the inputs that its provider replaces it for', (token, rules) => {
  expect(
    read(rules)
      .filter((input) => isForetold(token, input))
      .sort(),
  ).toEqual(rules.replaces.filter((input) => !input.includes('.')).sort());
});

test('1062 inputs of 115 types were read in the sources; 97 are newer', () => {
  const all = RULES.map(([, rules]) => rules);
  const count = (of: (rules: ReplacementRules) => readonly string[]): number => all.flatMap(of).length;
  expect([all.length, count(read), count(({ unread = [] }) => unread)]).toEqual([115, 1062, 97]);
});

function read({ replaces, sometimes = [], inPlace }: ReplacementRules): readonly string[] {
  return [...replaces, ...sometimes, ...inPlace].filter((input) => !input.includes('.'));
}

/** Whether a resource is foretold to be replaced when an input changes, and nothing else does. */
function isForetold(token: string, input: string): boolean {
  const inputs = types.resource(token)?.inputs ?? [];
  const given = inputs.filter(({ name, required }) => required || name === input);
  const [before, after] = [1, 2].map((variant) => {
    const program = new Program();
    const values = given.map(({ name, type }) => [name, valueOf(type, name === input ? variant : 1)] as const);
    program.add(token, 'it', Object.fromEntries(values));
    return readProgram(program).resources;
  });
  const { changes } = deploymentChanges(before ?? [], after ?? []);
  return changes.some(({ kind, old }) => kind === 'replaced' && old !== undefined);
}

/** A value of a type: another one for each variant. @param depth - in objects, some of which hold objects of their own kind */
function valueOf(type: SdkType, variant: number, depth = 0): unknown {
  switch (type.kind) {
    case 'number':
      return variant;
    case 'boolean':
      return variant === 1;
    case 'list':
      return [valueOf(type.of, variant, depth)];
    case 'map':
      return { key: valueOf(type.of, variant, depth) };
    case 'enum':
      return type.values[variant % type.values.length];
    case 'literal':
      return type.value;
    case 'union':
      return type.of[0] && valueOf(type.of[0], variant, depth);
    case 'object':
      return depth > 3 ? {} : objectOf(type.name, variant, depth + 1);
    default:
      return `text-${variant}`;
  }
}

/** What an object must have, or else the first that it can have. */
function objectOf(name: string, variant: number, depth: number): object {
  const fields = types.object(name) ?? [];
  const required = fields.filter((field) => field.required);
  const given = required.length > 0 ? required : fields.slice(0, 1);
  return Object.fromEntries(given.map((field) => [field.name, valueOf(field.type, variant, depth)]));
}
