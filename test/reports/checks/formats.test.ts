import fc from 'fast-check';
import { version } from '../../../package.json';
import { RULES, type Check } from '../../../lib/reports/checks/check';
import { junit } from '../../../lib/reports/checks/junit';
import { sarif } from '../../../lib/reports/checks/sarif';

const CHECKS: readonly Check[] = [
  {
    rule: 'budget',
    name: 'production',
    outcome: 'failed',
    says: 'over by $1.00',
    place: { file: './a b/c.yaml', line: 3, column: 5 },
  },
  { rule: 'budget', name: 'staging', outcome: 'passed', says: 'within', place: { file: 'c.yaml' } },
  {
    rule: 'unsafe-change',
    name: 'web/Data',
    outcome: 'noted',
    says: 'is replaced <by "force">',
    place: { file: '/x/c.yaml', line: 1 },
  },
];

test('SARIF has what did not pass, with its file, and a line where one is known', () => {
  expect(JSON.parse(sarif(CHECKS))).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Groundplan',
            semanticVersion: version,
            rules: Object.entries(RULES).map(([id, text]) => ({ id, shortDescription: { text } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'budget',
            ruleIndex: 3,
            level: 'error',
            message: { text: 'over by $1.00' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a%20b/c.yaml' },
                  region: { startLine: 3, startColumn: 5 },
                },
                logicalLocations: [{ fullyQualifiedName: 'production' }],
              },
            ],
          },
          {
            ruleId: 'unsafe-change',
            ruleIndex: 2,
            level: 'warning',
            message: { text: 'is replaced <by "force">' },
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: 'file:///x/c.yaml' }, region: { startLine: 1 } },
                logicalLocations: [{ fullyQualifiedName: 'web/Data' }],
              },
            ],
          },
        ],
      },
    ],
  });
});

test('JUnit has every check as a test, by what it is about', () => {
  expect(junit(CHECKS)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="groundplan" tests="3" failures="1">
  <testsuite name="budgets" tests="2" failures="1">
    <testcase classname="groundplan.budget" name="production" file="./a b/c.yaml">
      <failure type="budget" message="over by $1.00">./a b/c.yaml:3:5  over by $1.00</failure>
    </testcase>
    <testcase classname="groundplan.budget" name="staging" file="c.yaml"/>
  </testsuite>
  <testsuite name="changes" tests="1" failures="0">
    <testcase classname="groundplan.unsafe-change" name="web/Data" file="/x/c.yaml">
      <system-out>is replaced &lt;by &quot;force&quot;&gt;</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test('nothing that was looked at is no result and no test', () => {
  expect(sarif([])).toContain('"results": []');
  expect(junit([])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="groundplan" tests="0" failures="0">\n</testsuites>\n',
  );
});

test('no text of others breaks out of JUnit', () => {
  const outcome = fc.constantFrom<Check['outcome']>('passed', 'noted', 'failed');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), outcome, (text, outcome) => {
      const xml = junit([{ rule: 'budget', name: text, outcome, says: text, place: { file: text } }]);
      const tags = xml.replace(/="[^"<]*"/g, '').match(/<[^>]*>/g);
      expect(new Set(tags)).toEqual(
        new Set(
          junit([{ rule: 'budget', name: '', outcome, says: '', place: { file: '' } }])
            .replace(/="[^"<]*"/g, '')
            .match(/<[^>]*>/g),
        ),
      );
      // What XML 1.0 calls characters.
      expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }),
  );
});
