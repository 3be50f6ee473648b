import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeEqual, EQUALS } from '../../../lib/engines/pulumi-aws/equals';

/** Pages of patterns, and what they say of Pulumi. */
const PAGES = [
  ['servers', ['servers', 'what is kept']],
  ['backup', ['backups']],
  ['edge-delivery', ['sites']],
] as const;

test.each(PAGES)(
  'the page of %s says what Pulumi does where CloudFormation does something, word for word',
  (page, of) => {
    const text = readFileSync(path.join(__dirname, `../../../lib/patterns/${page}/README.md`), 'utf8');
    const rows = text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
    const said = EQUALS.filter((equal) => of.some((one) => one === equal.of));
    expect(said.map((equal) => [equal.cloudFormation, describeEqual(equal)])).toEqual(
      rows.filter(([first]) => said.some(({ cloudFormation }) => cloudFormation === first)),
    );
  },
);

test('what is not available says why', () => {
  expect(EQUALS.map(describeEqual).filter((text) => text.startsWith('Not available'))).toEqual([
    'Not available, because Pulumi starts the instance refresh and does not wait for its end; the alarms `FailedLaunch` and `ServersMissing` tell of one that goes wrong, as does `RefreshFailed` where servers are patched by new ones.',
    'Not available, because an instance refresh goes on beside them.',
    'Not available, because it would be taken away from a vault that is let go of, too: the lock stays in the account, where somebody with the permission takes it away.',
    'Not available, because Pulumi keeps what it has made, and goes on from there at the next `up`.',
    'Not available, because the program of a client file has credentials of one account: make the vault there first, and name it by `copyVault`.',
    'Not available, because Pulumi keeps what it has made, and goes on from there at the next `up`.',
  ]);
});
