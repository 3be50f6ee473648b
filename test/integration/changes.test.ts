import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DeploymentChange } from '../../lib/pricing';
import type { Finding, FindingKind } from '../../lib/reports/changes/findings';
import { ROOT } from '../stacks/clinic';
import { tables } from '../stacks/changes/guide';
import { compared, GENERATED_PAIRS, GUIDE_PAIRS, type Compared, type Pair } from '../stacks/changes/pairs';

const PAIRS = [...GUIDE_PAIRS, ...GENERATED_PAIRS];
const named = (pairs: readonly Pair[]): readonly (readonly [string, Pair])[] =>
  pairs.map((pair, at) => [`${pair.edit.name} (${at + 1})`, pair]);
const ORDINARY_PAIRS = PAIRS.filter(({ edit }) => edit.must === undefined);
const GRAVE_PAIRS = PAIRS.filter(({ edit }) => edit.must !== undefined);

test('a hundred pairs and more are synthesised', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(100);
});

describe('an ordinary edit finds nothing but what is expected of it, and never a loss', () => {
  test.each(named(ORDINARY_PAIRS))('%s', (_, pair) => {
    const { findings, changes } = compared(pair);
    const kinds = findings.filter((finding) => !isPlainRemoval(finding, changes)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => !(pair.edit.may ?? []).includes(kind))).toEqual([]);
    expect(kinds).not.toContain('data-lost');
  });
});

describe('an edit that must not pass in silence is told', () => {
  test.each(named(GRAVE_PAIRS))('%s', (_, pair) => {
    const found = compared(pair).findings.map(({ kind }) => kind);
    expect(found.filter((kind) => pair.edit.must?.includes(kind))).not.toEqual([]);
  });
});

describe('every replacement is told', () => {
  test.each(named(PAIRS))('%s', (_, pair) => {
    const { changes, findings, replacedNaively } = compared(pair);
    const replaced = changes.filter(({ kind }) => kind === 'replaced');
    const ids = replaced.map(({ id }) => id);
    expect(replacedNaively.filter((id) => !ids.includes(id))).toEqual([]);
    expect(replaced.filter((change) => !findings.some((finding) => tells(finding, change)))).toEqual([]);
  });
});

describe('nothing goes on using what is gone', () => {
  test.each(named(PAIRS))('%s', (_, pair) => {
    expect(compared(pair).outdated).toEqual([]);
  });
});

test('what the simple reading finds is no empty list', () => {
  const found = PAIRS.map((pair): Compared => compared(pair)).filter(
    ({ replacedNaively }) => replacedNaively.length > 0,
  );
  expect(found.length).toBeGreaterThan(PAIRS.length / 4);
});

const GUIDE = path.join(ROOT, 'docs/guide/changing.md');

// UPDATE_GUIDE=1 npm run test:integration changes writes them.
test('the guide has the tables that follow from these edits', () => {
  const page = readFileSync(GUIDE, 'utf8');
  const renewed = Object.entries(tables()).reduce((text, [name, table]) => withTable(text, name, table), page);
  if (process.env.UPDATE_GUIDE) writeFileSync(GUIDE, renewed);
  expect(readFileSync(GUIDE, 'utf8')).toBe(renewed);
});

/** A page with a table between the comment that names it and the end. */
function withTable(page: string, name: string, table: string): string {
  const [before, rest] = page.split(`<!-- ${name} -->`);
  if (before === undefined || rest === undefined) throw new Error(`the guide has no place for the table ${name}`);
  const after = rest.slice(rest.indexOf('<!-- end -->'));
  return `${before}<!-- ${name} -->\n\n${table}\n\n${after}`;
}

/** Alarms, rules and subscriptions leave with what they were about. */
function isPlainRemoval({ kind, name }: Finding, changes: readonly DeploymentChange[]): boolean {
  return kind === 'removed' && changes.some(({ stack }) => stack === name);
}

const TELL_OF_REPLACEMENTS: readonly FindingKind[] = ['data-lost', 'network-replaced', 'replaced'];

/** By its own name, or among others of its stack, of which a long list names the first. */
function tells({ kind, name, says }: Finding, { path, stack }: DeploymentChange): boolean {
  if (!TELL_OF_REPLACEMENTS.includes(kind)) return false;
  if (name === path) return true;
  return name === stack && (says.includes(path.slice(stack.length + 1)) || /and \d+ more\)/.test(says));
}
