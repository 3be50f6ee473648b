import { groupBy } from '../../group-by';
import type { Check, Rule } from './check';

const SUITES: Readonly<Record<Rule, string>> = {
  'invalid-input': 'input',
  'before-you-deploy': 'before you deploy',
  'unsafe-change': 'changes',
  budget: 'budgets',
  'cost-increase': 'increase',
  'backup-coverage': 'backups',
};

/** Every check as a test of JUnit's: what is noted passes, with its text as output. No time is in it, so that the same input gives the same bytes. */
export function junit(checks: readonly Check[]): string {
  const suites = [...groupBy(checks, ({ rule }) => rule)].map(([rule, same]) => [
    `  <testsuite name="${SUITES[rule]}" ${counts(same)}>`,
    ...same.flatMap(testcase),
    '  </testsuite>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="groundplan" ${counts(checks)}>`,
    ...suites.flat(),
    '</testsuites>',
    '',
  ].join('\n');
}

function counts(checks: readonly Check[]): string {
  return `tests="${checks.length}" failures="${checks.filter(({ outcome }) => outcome === 'failed').length}"`;
}

function testcase({ rule, name, outcome, says, place }: Check): readonly string[] {
  const where = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  const open = `    <testcase classname="groundplan.${rule}" name="${escape(name)}" file="${escape(place.file)}"`;
  switch (outcome) {
    case 'passed':
      return [`${open}/>`];
    case 'noted':
      return [`${open}>`, `      <system-out>${escape(says)}</system-out>`, '    </testcase>'];
    case 'failed':
      return [
        `${open}>`,
        `      <failure type="${rule}" message="${escape(says)}">${escape(`${where}  ${says}`)}</failure>`,
        '    </testcase>',
      ];
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML 1.0 holds it: most control characters have no place in it, not even escaped. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter)
    .replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
