import { clientProblems } from '../../lib/client/checks';
import { formatProblem } from '../../lib/problem';
import { environmentTags } from '../../lib/profile/tags';
import { complaints, HEAD, parse, PRODUCTION } from './files';

const STAGING = `  staging:
    extends: production
    kind: staging
    network: { cidr: 10.21.0.0/16 }
`;
const FILE = HEAD + PRODUCTION + STAGING;

/** The tag of each environment. */
function tagged(text: string): readonly (string | undefined)[] {
  return parse(text).plans.map(({ context }) => environmentTags(context)['cost-centre']);
}

test('an environment is paid for as the client is, unless it says otherwise', () => {
  expect(tagged(FILE)).toEqual(['NWC-4100', 'NWC-4100']);
  expect(tagged(`${FILE}    costCentre: NWC-7\n`)).toEqual(['NWC-4100', 'NWC-7']);
});

test('it may be named for some environments alone', () => {
  const none = `${FILE}    costCentre: NWC-7\n`.replace('  costCentre: NWC-4100\n', '');
  expect(tagged(none)).toEqual([undefined, 'NWC-7']);
});

test('it is taken over from what an environment extends, and null goes back to that of the client', () => {
  const file = FILE.replace('kind: production\n', 'kind: production\n    costCentre: NWC-7\n');
  expect(tagged(file)).toEqual(['NWC-7', 'NWC-7']);
  expect(tagged(`${file}    costCentre: null\n`)).toEqual(['NWC-7', 'NWC-4100']);
});

test('nothing but the tag changes', () => {
  const [, staging] = parse(FILE).plans;
  const [, own] = parse(`${FILE}    costCentre: NWC-7\n`).plans;
  expect(own).toEqual({
    ...staging,
    environment: { ...staging?.environment, costCentre: 'NWC-7' },
    context: { ...staging?.context, client: { ...staging?.context.client, costCentre: 'NWC-7' } },
  });
});

test('it is held to what AWS takes as a tag, in a file and in code', () => {
  const says = 'expected a cost centre, as text: up to 256 letters, digits, spaces and . _ - : / = + @';
  expect(complaints(`${FILE}    costCentre: 'R&D'\n`)).toEqual([
    `client.yaml:26:17  environments.staging.costCentre: found "R&D"; ${says}`,
  ]);
  const client = parse(FILE);
  const environments = client.environments.map((environment) => ({ ...environment, costCentre: 'R&D' }));
  expect(clientProblems({ ...client, environments }).map(formatProblem)).toEqual([
    `environments.production.costCentre: found "R&D"; ${says}`,
    `environments.staging.costCentre: found "R&D"; ${says}`,
  ]);
});
