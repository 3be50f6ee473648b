import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeEqual, EQUALS } from '../../../lib/engines/pulumi-aws/equals';

test.each([
  ['servers', ['servers', 'what is kept']],
  ['edge-delivery', ['sites']],
])(
  'the page of %s says what Pulumi does where CloudFormation does something for it, word for word',
  (pattern, kinds) => {
    const page = readFileSync(path.join(__dirname, `../../../lib/patterns/${pattern}/README.md`), 'utf8');
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
    const said = EQUALS.filter((equal) => kinds.includes(equal.of));
    expect(said.map((equal) => [equal.cloudFormation, describeEqual(equal)])).toEqual(
      rows.filter(([first]) => said.some(({ cloudFormation }) => cloudFormation === first)),
    );
  },
);

test('what is not available says why', () => {
  expect(EQUALS.map(describeEqual).filter((text) => text.startsWith('Not available'))).toEqual([
    'Not available, because Pulumi starts the instance refresh and does not wait for its end; the alarms `FailedLaunch` and `ServersMissing` tell of one that goes wrong, as does `RefreshFailed` where servers are patched by new ones.',
    'Not available, because an instance refresh goes on beside them.',
    'Not available, because Pulumi keeps what it has made, and goes on from there at the next `up`.',
  ]);
});
