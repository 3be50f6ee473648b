import { parseClient } from '../../../lib/client/parse';
import { patchedSteps } from '../../../lib/client/patches/steps';
import { InputError } from '../../../lib/problem';
import { complaints, HEAD, parse, PRODUCTION } from '../files';

const scenario = (...patches: readonly string[]): string =>
  `${HEAD}${PRODUCTION}scenarios:\n  smaller:\n    says: A quieter year\n    patches:\n${patches.map((patch) => `      - ${patch}\n`).join('')}`;

test('a scenario has the words of the options', () => {
  const { scenarios } = parse(
    scenario(
      'set: { production.servers.ehr.size: medium, client.tier: silver }',
      'with: production:spot',
      'with: office-hours\n        options: { from: "07:00" }',
      'without: office-hours',
      'unset: production.network',
    ).replace(/ {6}- without.*\n/, ''),
  );
  expect(scenarios.map(({ name, says, patches }) => [name, says, patches.map((patch) => patch.says)])).toEqual([
    [
      'smaller',
      'A quieter year',
      [
        'set production.servers.ehr.size=medium, client.tier=silver',
        'with production:spot',
        'with office-hours {"from":"07:00"}',
        'unset production.network',
      ],
    ],
  ]);
});

test('a file without scenarios has none', () => {
  expect(parse(HEAD + PRODUCTION).scenarios).toEqual([]);
});

test.each([
  [
    'with: office-hours\n        set: { client.tier: gold }',
    /:26:9 {2}scenarios\.smaller\.patches\[0\]: found with and set; expected one of set, unset, with or without/,
  ],
  ['{}', /:26:9 {2}scenarios\.smaller\.patches\[0\]: found nothing; expected one of set, unset, with or without/],
  [
    'unset: client.regulations\n        options: {}',
    /\.options: found options without a policy; expected with beside them/,
  ],
  [
    'wiht: office-hours',
    /:26:9 {2}scenarios\.smaller\.patches\[0\]\.wiht: found the key "wiht"; .* Did you mean "with"\?/,
  ],
  ['set: {}', /:26:14 {2}scenarios\.smaller\.patches\[0\]\.set: found an empty map; expected at least one path/],
  ['unset: ".backup"', /:26:16 {2}scenarios\.smaller\.patches\[0\]\.unset: found "\.backup"; expected a path/],
  [
    'unset: production.backup',
    /:26:16 {2}scenarios\.smaller\.patches\[0\]\.unset: found nothing; expected something that/,
  ],
  [
    'set: { prod.backup: {} }',
    /:26:16 {2}scenarios\.smaller\.patches\[0\]\.set\.prod\.backup: found "prod"; expected client, acc/,
  ],
  ['with: test:office-hours', /:26:15 {2}scenarios\.smaller\.patches\[0\]\.with: found the environment "test"/],
])('%j is told by its line', (patch, expected) => {
  const [first, ...rest] = complaints(scenario(patch));
  expect([first, rest]).toEqual([expect.stringMatching(expected), []]);
});

test('what a patch of a scenario comes to is told by the line of the scenario', () => {
  const text = scenario('set: { production.servers.ehr.size: huge }');
  const { scenarios } = parse(text);
  expect(() => parseClient(text, 'client.yaml', scenarios[0]?.patches)).toThrow(
    /^client\.yaml:26:45 {2}environments\.production\.servers\.ehr\.size: found "huge"/,
  );
});

test('each patch is planned on those before it, and alone', () => {
  const text = scenario(
    'set: { production.servers.web: { os: ubuntu-24.04, size: small, image: ami-0a1b2c3d4e5f60718 } }',
    'set: { production.servers.web.size: medium }',
  );
  const { before, steps } = patchedSteps(parse(text), text, 'client.yaml', parse(text).scenarios[0]?.patches ?? []);
  expect(
    [before, ...steps.map(({ client }) => client)].map(({ environments: [only] }) => only?.servers?.web?.size),
  ).toEqual([undefined, 'small', 'medium']);
  expect(steps[0]?.alone).toBe(steps[0]?.client);
  expect(steps[1]?.alone).toBeInstanceOf(InputError);
});
