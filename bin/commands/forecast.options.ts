import { InvalidArgumentError, Option, type Command } from 'commander';
import { PRINTERS } from '../../lib/reports/forecast';
import type { ExitCode } from '../cli/exit-code';
import { catalogueOption, examples, formatOption } from '../cli/options';
import { addReadingOptions } from '../cli/pricing-options';
import type { Terminal } from '../cli/terminal';
import { splitName, type Named } from '../forecast/named';
import { DEFAULT_FOR, DEFAULT_FROM, readDay, readLength } from '../forecast/period';
import type * as Forecast from './forecast';

/** The arguments and options of `groundplan forecast`. */
export function addForecast(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = root
    .command('forecast')
    .summary('how groups of servers scale with a demand, and what that costs')
    .description(
      'follow Auto Scaling groups through a demand, minute by minute: capacity, unmet demand, hours and cost. Rules are read from templates, ' +
        'CDK assemblies and Pulumi programs; a client file is synthesised first, so that what is simulated is what is deployed',
    )
    .argument('<template|cdk.out|client.yaml...>', 'template files, assembly directories and client files')
    .addOption(demandOption())
    .addOption(perServerOption())
    .addOption(
      new Option('--from <date>', `first day of a shape, in UTC (default: ${DEFAULT_FROM})`).argParser((text) =>
        expectedOr(readDay(text), 'a day, e.g. 2027-03-01'),
      ),
    )
    .addOption(
      new Option(
        '--for <length>',
        `how long a shape is followed, e.g. 30d, 4w or 1y, up to 3y (default: ${DEFAULT_FOR})`,
      ).argParser((text) => expectedOr(readLength(text), '30d, 4w or 1y, up to three years')),
    )
    .addOption(
      new Option('--seeds <number>', 'runs that differ by chance, where a shape has noise or spot is interrupted')
        .argParser((text) => wholeNumber(text, 1, 100_000))
        .default(100),
    )
    .addOption(
      new Option('--start-minutes <minutes>', 'from the launch of a server until it is in service')
        .argParser((text) => wholeNumber(text, 0, 120))
        .default(3),
    )
    .addOption(
      new Option('--interruptions <percent>', 'spot servers that are interrupted in a month, e.g. 5%')
        .argParser(readPercent)
        .default(0, 'none'),
    )
    .addOption(
      new Option('--time-zone <zone>', 'of times in CSV files that name no offset from UTC').default('Etc/UTC'),
    )
    .addOption(formatOption(PRINTERS))
    .addOption(catalogueOption());
  addReadingOptions(command)
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan forecast client.yaml --demand daily,base=1,peak=6', 'in servers at full utilisation'],
          [
            'groundplan forecast cdk.out --demand load.csv --per-server 300',
            'as measured: a time and a value in each line',
          ],
          ['groundplan forecast cdk.out --demand web=load.csv --demand api=shape.yaml', 'by group'],
          ['groundplan forecast cdk.out --demand daily,base=1,peak=6,noise=20% --seeds 1000', 'P5, P50 and P95'],
          ['groundplan forecast cdk.out --demand load.csv --format html > forecast.html', 'with charts'],
          ['groundplan forecast cdk.out --demand load.csv --format json', 'described by schema/forecast.schema.json'],
        ],
        terminal.columns,
      ),
    )
    .action(async (inputs: string[], options: Forecast.ForecastOptions) => {
      const { forecast } = require('./forecast') as typeof Forecast;
      done(await forecast(inputs, options, terminal));
    });
}

function demandOption(): Option {
  return new Option(
    '--demand <[group=]file|shape>',
    'CSV of times and values, a shape such as daily,base=20,peak=120, or a YAML or JSON file of one; of each group, or of one by its name; may be repeated',
  )
    .argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text])
    .makeOptionMandatory();
}

function perServerOption(): Option {
  return new Option(
    '--per-server <[group=]units>',
    'units of demand that one server serves at full utilisation, e.g. requests per minute (default: 1: demand is in servers); may be repeated',
  ).argParser((text: string, before: readonly Named<number>[] | undefined) => {
    const { group, value } = splitName(text);
    const units = Number(value);
    if (value.trim() === '' || !(units > 0 && units <= 1e12)) throw new InvalidArgumentError('Expected units above 0.');
    return [...(before ?? []), { ...(group !== undefined && { group }), value: units }];
  });
}

function readPercent(text: string): number {
  const percent = /^\d+(\.\d+)?%?$/.test(text) ? Number(text.replace('%', '')) : NaN;
  if (!(percent < 100)) throw new InvalidArgumentError('Expected a percentage below 100, e.g. 5%.');
  return percent / 100;
}

function wholeNumber(text: string, least: number, most: number): number {
  const number = text.trim() === '' ? NaN : Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
}

function expectedOr<Value>(value: Value | undefined, expected: string): Value {
  if (value === undefined) throw new InvalidArgumentError(`Expected ${expected}.`);
  return value;
}
