import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Command, InvalidArgumentError, Option } from 'commander';
import { oneLine, type ExitCode } from './exit-code';
import type * as Check from './check';
import type * as Plan from './plan';
import type * as Price from './price';
import type { Terminal } from './terminal';

/*
 * Nothing but the words of the command line is loaded here. Each action loads what it needs when it runs: pricing a template
 * never waits for the CDK, nor for the schema of client files.
 */
const load = createRequire(__filename);

const EXIT_CODES = `
Exit codes:
  0   fine
  1   a budget is exceeded
  2   the input or the command line is wrong
  70  a bug in groundplan`;

/** The whole command line. `done` hears the exit code of the command that ran. */
export function program(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const root = new Command('groundplan')
    .description(
      "Plans a client's cloud environments from one file, and prices the very template that will be deployed.",
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      outputError: (message, write) => write(`groundplan: ${oneLine(message.replace(/^error: /, ''))}\n`),
    })
    .addHelpText(
      'after',
      examples([
        ['groundplan plan client.yaml', 'decisions and monthly cost of every environment'],
        ['groundplan price cdk.out', 'monthly cost of what a CDK app synthesised'],
        ['groundplan help price', 'all about one command'],
      ]) + EXIT_CODES,
    );
  addCheck(root, terminal, done);
  addPlan(root, terminal, done);
  addPrice(root, terminal, done);
  return root;
}

function addCheck(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('check')
    .summary('check a client file')
    .description('check a client file and show everything that is wrong with it')
    .argument('<client.yaml>', 'client file')
    .addOption(formatOption())
    .addHelpText(
      'after',
      examples([
        ['groundplan check examples/clinic/client.yaml', 'every mistake at once, with its place'],
        ['groundplan check client.yaml --format json', 'described by schema/check.schema.json'],
      ]),
    )
    .action((file: string, options: Check.CheckOptions) => {
      const { check } = load('./check') as typeof Check;
      done(check(file, options, terminal));
    });
}

function addPlan(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('plan')
    .summary('what is decided for a client, and what it costs')
    .description('show what is decided for a client, and what it will cost each month')
    .argument('<client.yaml>', 'client file')
    .addOption(formatOption())
    .addOption(usageOption())
    .addHelpText(
      'after',
      examples([
        ['groundplan plan examples/clinic/client.yaml', 'needs no network and no credentials'],
        ['groundplan plan client.yaml --usage none', 'only what is billed because it exists'],
        ['groundplan plan client.yaml --format json', 'described by schema/plan.schema.json'],
      ]),
    )
    .action(async (file: string, options: Plan.PlanOptions) => {
      const { plan } = load('./plan') as typeof Plan;
      done(await plan(file, options, terminal));
    });
}

function addPrice(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('price')
    .summary('what templates and CDK assemblies cost')
    .description('price CloudFormation templates (JSON or YAML) and CDK assemblies, together')
    .argument('<template|cdk.out...>', 'template files and assembly directories')
    .addOption(formatOption())
    .addOption(usageOption())
    .option('--region <region>', 'AWS region of stacks that name none, as no bare template does')
    .addOption(new Option('--budget <usd>', 'exit with 1 when a month is expected to cost more').argParser(readUsd))
    .addHelpText(
      'after',
      examples([
        ['groundplan price cdk.out', 'every stack of the assembly'],
        ['groundplan price template.json --region eu-west-1', 'a bare template names no region'],
        ['groundplan price cdk.out --budget 1500', 'a gate for a pipeline'],
        ['groundplan price cdk.out --format json', 'described by schema/estimate.schema.json'],
      ]),
    )
    .action((inputs: string[], options: Price.PriceOptions) => {
      const { price } = load('./price') as typeof Price;
      done(price(inputs, options, terminal));
    });
}

function formatOption(): Option {
  return new Option('--format <format>', 'how results are printed').choices(['text', 'json']).default('text');
}

function usageOption(): Option {
  return new Option('--usage <usage>', 'assume usage that no template tells, or leave it out')
    .choices(['default', 'none'])
    .default('default');
}

function readUsd(text: string): number {
  const usd = Number(text);
  if (text.trim() === '' || !Number.isFinite(usd) || usd <= 0)
    throw new InvalidArgumentError('Expected an amount in USD above 0.');
  return usd;
}

function examples(lines: readonly (readonly [command: string, says: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return ['', 'Examples:', ...lines.map(([command, says]) => `  ${command.padEnd(width)}  ${says}`), ''].join('\n');
}

/** From the package's own description, whether it runs from source or compiled. */
function version(): string {
  const description: unknown = JSON.parse(readFileSync(load.resolve('groundplan/package.json'), 'utf8'));
  return String((description as { readonly version: unknown }).version);
}
