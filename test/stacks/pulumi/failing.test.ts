import { execFileSync } from 'node:child_process';
import path from 'node:path';

const RUN = path.join(__dirname, 'failing/run.ts');
const SEE = 'what `pulumi preview --json --show-sames` prints has the answer';
const INPUT = 'error serializing property "displayName": ';

/** In a process of its own: what is left unhandled in this one is told to Jest. */
const outcomes = JSON.parse(
  execFileSync(process.execPath, ['--require', 'ts-node/register', RUN], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }),
) as Readonly<Record<string, string>>;

test.each<[string, string]>([
  ['throws', 'at once'],
  ['rejects late', 'late'],
  ['throws in an apply', 'in an apply'],
  ['has an input whose apply throws', `${INPUT}in an input`],
  ['has an input that rejects late', `${INPUT}in a late input`],
  ['has an output whose apply throws', 'in an output'],
])('a program that %s fails with what it throws', (name, message) => {
  expect(outcomes[name]).toBe(message);
});

test.each(['never ends', 'has an input that never comes'])('a program that %s is given up', (name) => {
  expect(outcomes[name]).toBe('the program waits for something that does not come: nothing for 0.5 seconds');
});

test.each<[string, string]>([
  ['asks a function of its provider', `asks aws:ec2/getAmi:getAmi, which its provider alone can answer: ${SEE}`],
  ['has an answer of its provider as input', `asks aws:ec2/getAmi:getAmi, which its provider alone can answer: ${SEE}`],
  [
    'calls a method of a plugin',
    `calls tests:index:Remote/address, which a plugin of the engine alone can answer: ${SEE}`,
  ],
  ['transforms its stack', `uses transforms, which its engine alone runs: ${SEE}`],
  ['transforms a resource', `uses transforms, which its engine alone runs: ${SEE}`],
  ['transforms what it asks', `uses transforms, which its engine alone runs: ${SEE}`],
  ['has a hook', `uses resource hooks, which its engine alone runs: ${SEE}`],
])('a program that %s is told what to do instead', (name, message) => {
  expect(outcomes[name]?.replace(INPUT, '')).toBe(`the program ${message}`);
});

test('one that fails leaves no trace in the next', () => {
  expect(outcomes['is as it should be']).toBe('2 resources');
});
