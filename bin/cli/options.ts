import { InvalidArgumentError, Option } from 'commander';
import type { Budget } from '../../lib/pricing/budget/budgets';
import type { Increase } from '../../lib/reports/comparison/increase';
import { readShard } from './shard-choice';
import type * as UsageChoice from './usage-choice';
import { readThreshold } from './diff-threshold';

/** What several commands say on the command line. */

/** `--format`: what a document has printers for, as text where nothing is said. */
export function formatOption(printers: { readonly text: unknown }): Option {
  return new Option('--format <format>', 'how results are printed').choices(Object.keys(printers)).default('text');
}

/** `-o`, of every command that prints a report. */
export function outputOption(): Option {
  return new Option('-o, --output <file>', 'write the result into a file, whole or not at all, rather than print it');
}

/** `--usage`: a word, or what a usage file says. The file is read when the command line is. */
export function usageOption(): Option {
  return new Option(
    '--usage <default|none|file>',
    'usage that templates do not state: assumed, left out, or from a file',
  )
    .argParser((text) => (require('./usage-choice') as typeof UsageChoice).readUsageChoice(text))
    .default('default');
}

/** `--catalogue`: what a client has agreed with a vendor. */
export function catalogueOption(): Option {
  return new Option('--catalogue <file>', "a client's negotiated prices and discounts, in YAML or JSON");
}

export function freeTierOption(): Option {
  return new Option('--free-tier', "take an account's free allowances off, as if nothing else ran in it");
}

export function regionOption(): Option {
  return new Option('--region <region>', 'AWS region of stacks that name none, as no bare template does');
}

export function paramOption(): Option {
  return new Option(
    '--param <name=value>',
    'value of a parameter; Stack:NAME=VALUE for one stack, ssm:NAME=VALUE for an SSM parameter; may be repeated',
  ).argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
}

export function parametersOption(): Option {
  return new Option(
    '--parameters <file>',
    'file of parameter values: JSON, YAML, lines of NAME=VALUE, or samconfig.toml',
  );
}

export function configEnvOption(): Option {
  return new Option('--config-env <name>', 'environment of a samconfig.toml, "default" where none is named');
}

/** `--budget`, as often as there are parts that have one. */
export function budgetOption(): Option {
  return new Option(
    '--budget <usd>',
    'exit with 1 when a month is expected to cost more, with 3 when that cannot be told; stack:NAME=USD or tag:KEY=VALUE=USD for a part; may be repeated',
  ).argParser((text: string, before: readonly Budget[] | undefined) => [...(before ?? []), readBudget(text)]);
}

/** `--fail-on-increase`, of commands that compare with what is before. */
export function increaseOption(): Option {
  return new Option(
    '--fail-on-increase [most]',
    'exit with 1 when a month costs more, or more than so many USD or %, with 3 when that cannot be told',
  )
    .preset('0')
    .argParser((text): Increase => {
      const threshold = readThreshold(text);
      if (threshold === undefined) throw new InvalidArgumentError('Expected USD, e.g. 20, or a percentage, e.g. 5%.');
      return threshold;
    });
}

/** `--budget` of a client as a whole. */
export function clientBudgetOption(): Option {
  return new Option(
    '--budget <usd>',
    "what a month of the client may cost, in place of the file's client.monthlyBudget",
  )
    .argParser((text, before: number | undefined) => {
      const { scope, limit } = readBudget(text);
      if (before !== undefined) throw new InvalidArgumentError('It was given before; a client has one budget.');
      if (scope.kind !== 'all')
        throw new InvalidArgumentError('Expected an amount in USD; parts have budgets in the file.');
      return limit;
    })
    .conflicts('shard');
}

/** `--allow-missing`, of commands that hold something up. */
export function allowMissingOption(): Option {
  return new Option(
    '--allow-missing',
    'exit with 0, not 3, when missing prices keep from telling whether a budget or an increase holds',
  );
}

/** `--against` and `--deployed`: what a client is compared with. */
export function againstOption(): Option {
  return new Option(
    '--against <templates|cdk.out>',
    'compare with templates as they are, and exit with 4 when data is lost or stacks are left running',
  ).conflicts('deployed');
}

export function deployedOption(): Option {
  return new Option('--deployed', 'compare with what is deployed, read with the AWS SDK and your credentials');
}

/** `--import`, beside `--deployed`. */
export function importOption(): Option {
  return new Option(
    '--import <file>',
    'with --deployed: write the file by which `pulumi import` takes over what CloudFormation deployed',
  );
}

/** `--accept`, as often as there is something to accept. */
export function acceptOption(): Option {
  return new Option(
    '--accept <name>',
    'after a look: accept what is refused of a resource or a stack, as the message names it; may be repeated',
  ).argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
}

/** `--details`, of reports that are longer than a screen. */
export function detailsOption(): Option {
  return new Option('--details', 'everything in text, rather than what fits a screen');
}

/** `--jobs`, of commands that synthesise environments. */
export function jobsOption(): Option {
  return new Option(
    '--jobs <number>',
    'environments worked on at the same time, each in a process of its own (default: as many as there are cores)',
  ).argParser(readJobs);
}

/** `--shard`: which share of the environments, for a pipeline that works on several at once. */
export function shardOption(): Option {
  return new Option(
    '--shard <n/of>',
    'check the whole file and price one share of its environments, e.g. 2/8, for groundplan merge',
  )
    .argParser((text) => {
      const shard = readShard(text);
      if (shard === undefined) throw new InvalidArgumentError('Expected a share and how many there are, e.g. 2/8.');
      return shard;
    })
    .conflicts(['against', 'deployed']);
}

/** Of Markdown: what is left out is counted. */
export function maxBytesOption(): Option {
  return new Option('--max-bytes <bytes>', 'most bytes of Markdown; what finds no room is counted')
    .argParser(readBytes)
    .default(16_384);
}

/** The examples at the end of a command's help. What they do stands beside them where there is room for all of it, else below. */
export function examples(lines: readonly (readonly [command: string, says: string])[], columns: number): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const beside = lines.map(([command, says]) => `  ${command.padEnd(width)}  ${says}`);
  const below = lines.flatMap(([command, says]) => [`  ${command}`, `      ${says}`]);
  const fit = beside.every(({ length }) => length <= columns);
  return ['', 'Examples:', ...(fit ? beside : below), ''].join('\n');
}

/** An amount, alone or after what it is for. Names may hold any letter but a tag's key no equals sign. */
function readBudget(text: string): Budget {
  const [, of, amount = text] = /^(.*)=([^=]*)$/s.exec(text) ?? [];
  const scope = of === undefined ? { kind: 'all' as const } : readScope(of);
  const limit = Number(amount);
  if (amount.trim() === '' || !Number.isFinite(limit) || limit <= 0)
    throw new InvalidArgumentError('Expected an amount in USD above 0.');
  return { scope, limit };
}

function readScope(text: string): Budget['scope'] {
  const [, stack] = /^stack:(.+)$/s.exec(text) ?? [];
  if (stack !== undefined) return { kind: 'stack', stack };
  const [, key, value] = /^tag:([^=]+)=(.*)$/s.exec(text) ?? [];
  if (key !== undefined && value !== undefined) return { kind: 'tag', key, value };
  throw new InvalidArgumentError('Expected USD, stack:NAME=USD or tag:KEY=VALUE=USD.');
}

function readJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('Expected a whole number from 1 on.');
  return jobs;
}

/** Below this not even a heading fits. */
const MIN_BYTES = 1_000;

function readBytes(text: string): number {
  const bytes = Number(text);
  if (!Number.isInteger(bytes) || bytes < MIN_BYTES)
    throw new InvalidArgumentError(`Expected a whole number of bytes from ${MIN_BYTES} on.`);
  return bytes;
}
