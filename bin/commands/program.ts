import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Command } from 'commander';
import { addAdvise } from './advise-words';
import { addCoverage } from './coverage-words';
import { addDiff } from './diff-words';
import { oneLine, type ExitCode } from './exit-code';
import {
  budgetOption,
  catalogueOption,
  examples,
  formatOption,
  freeTierOption,
  maxBytesOption,
  paramOption,
  regionOption,
  usageOption,
} from './options';
import type * as Check from './check';
import type * as Plan from './plan';
import type * as Price from './price';
import { addPrices } from './prices-words';
import type { Terminal } from './terminal';
import { addUsage } from './usage-words';

/*
 * Nothing but the words of the command line is loaded here. Each action loads what it needs when it runs: pricing a template
 * never waits for the CDK, nor for the schema of client files.
 */
const load = createRequire(__filename);

const EXIT_CODES = `
Exit codes:
  0   fine
  1   a budget, or what --fail-on-increase allows, is exceeded
  2   the input or the command line is wrong
  69  a price list cannot be had now
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
        ['groundplan diff cdk.out.main cdk.out', 'what a change costs'],
        ['groundplan help price', 'all about one command'],
      ]) + EXIT_CODES,
    );
  addCheck(root, terminal, done);
  addPlan(root, terminal, done);
  addPrice(root, terminal, done);
  addDiff(root, terminal, done);
  addAdvise(root, terminal, done);
  addCoverage(root, terminal, done);
  addUsage(root, terminal, done);
  addPrices(root, terminal, done);
  return root;
}

function addCheck(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('check')
    .summary('check a client file')
    .description('check a client file and show everything that is wrong with it')
    .argument('<client.yaml>', 'client file')
    .addOption(formatOption('json'))
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
    .addOption(formatOption('json', 'markdown', 'csv'))
    .addOption(maxBytesOption())
    .addOption(usageOption())
    .addOption(catalogueOption())
    .addHelpText(
      'after',
      examples([
        ['groundplan plan examples/clinic/client.yaml', 'needs no network and no credentials'],
        ['groundplan plan client.yaml --usage none', 'only what is billed because it exists'],
        ['groundplan plan client.yaml --format json', 'described by schema/plan.schema.json'],
        ['groundplan plan client.yaml --format markdown', 'for a pull request'],
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
    .argument('<template|cdk.out...>', 'template files, assembly directories, and - for a template on standard input')
    .addOption(formatOption('json', 'markdown', 'csv'))
    .addOption(maxBytesOption())
    .addOption(usageOption())
    .addOption(catalogueOption())
    .addOption(freeTierOption())
    .addOption(regionOption())
    .addOption(paramOption())
    .option('--parameters <file>', 'file of parameter values, in JSON or YAML')
    .addOption(budgetOption())
    .addHelpText(
      'after',
      examples([
        ['groundplan price cdk.out', 'every stack of the assembly'],
        ['groundplan price template.json --region eu-west-1', 'a bare template names no region'],
        ['groundplan price cdk.out --budget 1500', 'a gate for a pipeline'],
        ['groundplan price cdk.out --catalogue agreement.yaml', 'at negotiated prices'],
        ['groundplan price cdk.out --usage usage.yaml', "use as a file says; 'groundplan usage' writes one"],
        ['groundplan price cdk.out --format json', 'described by schema/estimate.schema.json'],
        ['groundplan price cdk.out --format csv', 'a row for each priced line'],
        ['groundplan price web.yaml --region eu-west-1 --param Size=m7g.large', 'a value of a parameter'],
        ['rain pkg web.yaml | groundplan price - --region eu-west-1', 'a template of another program'],
      ]),
    )
    .action((inputs: string[], options: Price.PriceOptions) => {
      const { price } = load('./price') as typeof Price;
      done(price(inputs, options, terminal));
    });
}

/** From the package's own description, whether it runs from source or compiled. */
function version(): string {
  const description: unknown = JSON.parse(readFileSync(load.resolve('groundplan/package.json'), 'utf8'));
  return String((description as { readonly version: unknown }).version);
}
