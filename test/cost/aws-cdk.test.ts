import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, aws_ec2 as ec2, CfnResource, Stack, Stage, Tags, Validations, type StackProps } from 'aws-cdk-lib';
import { CostValidation, type CostValidationProps } from '../../lib/cost/aws-cdk';

const directory = mkdtempSync(join(tmpdir(), 'groundplan-cost-'));
afterAll(() => rmSync(directory, { recursive: true }));

let errors: jest.SpyInstance;
beforeEach(() => (errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)));
afterEach(() => errors.mockRestore());

const IRELAND: StackProps = { env: { region: 'eu-west-1' } };

function appWith(props: CostValidationProps): App {
  const app = new App({ outdir: mkdtempSync(join(directory, 'a')) });
  Validations.of(app).addPlugins(new CostValidation(props));
  return app;
}

/** A NAT gateway: 730 hours and an assumed 100 GB at $0.048, $39.84 a month. */
function nat(scope: App | Stage, stackProps: StackProps = IRELAND): void {
  new ec2.CfnNatGateway(new Stack(scope, 'Network', stackProps), 'Nat', { subnetId: 'subnet-0123456789abcdef0' });
}

/** What the CDK reports, in one line. */
function printed(): string {
  return errors.mock.calls.flat().join('\n');
}

test('an app within its budget is synthesised, and nothing is printed', () => {
  const app = appWith({ budget: 39.84 });
  nat(app);
  app.synth();
  expect(printed()).toBe('');
});

test('an app over its budget is not, and the amount and the resource are named', () => {
  const app = appWith({ budget: 39.83 });
  nat(app);
  expect(() => app.synth()).toThrow(
    'ERROR a month is expected to cost $39.84, $0.01 over the budget of $39.83 (groundplan-cost)\n   Network/Nat (Nat)',
  );
});

test('it only warns on request', () => {
  const app = appWith({ budget: 39.83, onExceeded: 'warn' });
  nat(app);
  app.synth();
  expect(printed()).toContain('WARNING a month is expected to cost $39.84, $0.01 over');
});

test('a stack and a tag have budgets of their own', () => {
  const app = appWith({
    budget: 100,
    parts: [
      { scope: { kind: 'stack', stack: 'Network' }, limit: 39.84 },
      { scope: { kind: 'tag', key: 'team', value: 'web' }, limit: 30 },
    ],
  });
  Tags.of(app).add('team', 'web');
  nat(app);
  expect(() => app.synth()).toThrow(
    'ERROR a month of tag team=web is expected to cost $39.84, $9.84 over the budget of $30.00 (groundplan-cost)\n' +
      '   Network/Nat (Nat)',
  );
  expect(printed()).not.toContain('stack Network');
});

test('a budget of a stack that is not there is refused', () => {
  const app = appWith({ budget: 100, parts: [{ scope: { kind: 'stack', stack: 'Netwrok' }, limit: 1 }] });
  nat(app);
  expect(() => app.synth()).toThrow('parts: found the stack Netwrok, which no resource has; expected one of Network');
});

test('stages count once, together with the app that they are part of', () => {
  const app = appWith({ budget: 79.67 });
  nat(app);
  nat(new Stage(app, 'Staging'));
  expect(() => app.synth()).toThrow('a month is expected to cost $79.68, $0.01 over'); // 2 × 39.84
});

test('assumed use is left out on request, and nobody can tell then', () => {
  const app = appWith({ budget: 35.04, usage: 'none', onMissing: 'warn' }); // 730 × 0.048
  nat(app);
  app.synth();
  expect(printed()).toContain(
    'WARNING cannot tell whether a month keeps the budget of $35.04: $35.04 is expected, not counting use of Network/Nat',
  );
});

/** Something of a type that nobody knows. */
function slip(scope: App): void {
  new CfnResource(new Stack(scope, 'Science', IRELAND), 'Data', { type: 'AWS::S3::Buckt' });
}

test('an app with something that has no price is not synthesised, and it is named', () => {
  const app = appWith({ budget: 100 });
  nat(app);
  slip(app);
  expect(() => app.synth()).toThrow(
    'ERROR cannot tell whether a month keeps the budget of $100.00: $39.84 is expected, ' +
      'not counting Science/Data (AWS::S3::Buckt) (groundplan-cost)\n   Science/Data (Data)',
  );
});

test('of that it only warns on request', () => {
  const app = appWith({ budget: 100, onMissing: 'warn' });
  nat(app);
  slip(app);
  app.synth();
  expect(printed()).toContain('WARNING cannot tell whether a month keeps the budget of $100.00');
});

test('an app that is over anyway fails whatever is missing, and the other way round', () => {
  const over = appWith({ budget: 39.83, onMissing: 'warn' });
  nat(over);
  slip(over);
  expect(() => over.synth()).toThrow(
    'over the budget of $39.83, not counting Science/Data (AWS::S3::Buckt) (groundplan-cost)',
  );
  const missing = appWith({ budget: 100, onExceeded: 'warn' });
  slip(missing);
  expect(() => missing.synth()).toThrow('cannot tell whether a month keeps the budget');
});

test('the budget of a stack is told by what is in it alone', () => {
  const parts = [{ scope: { kind: 'stack', stack: 'Network' }, limit: 50 }] as const;
  const app = appWith({ budget: 100, parts, onMissing: 'warn' });
  nat(app);
  slip(app);
  app.synth();
  expect(printed()).not.toContain('stack Network');
});

test('a stack that names no region needs one', () => {
  const without = appWith({ budget: 100 });
  nat(without, {});
  expect(() => without.synth()).toThrow('found no region');
  const given = appWith({ budget: 100, region: 'eu-west-1' });
  nat(given, {});
  given.synth();
  expect(printed()).toBe('');
});
