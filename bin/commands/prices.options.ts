import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ExitCode } from '../cli/exit-code';
import { addHelp } from '../cli/help';
import { examples } from '../cli/options';
import type { Terminal } from '../cli/terminal';
import type * as Refresh from './prices/refresh';
import type * as Search from './prices/search';
import type * as Show from './prices/show';
import type * as Where from './prices/where';

/** The arguments and options of `groundplan prices`. */
export function addPrices(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const prices = root
    .command('prices')
    .summary('show, search and refresh list prices')
    .description('show, search and refresh the list prices that estimates are made with')
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan prices search gp3', 'keys of rates'],
          ['groundplan prices show nat-gateway/gateway', 'a price in every region, with date and source'],
          ['groundplan prices refresh --region eu-west-1 --service AmazonEC2', 'the newest, from AWS'],
        ],
        terminal.columns,
      ),
    );
  addShow(prices, terminal, done);
  addSearch(prices, terminal, done);
  addWhere(prices, terminal, done);
  addRefresh(prices, terminal, done);
  addHelp(prices);
}

function addShow(prices: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  prices
    .command('show')
    .summary('a price in every region, with date and source')
    .description('show the price of a rate, where it holds, its date and its source')
    .argument('<rate-key>', 'key of the rate, as estimates and search name it')
    .option('--region <region>', 'only there')
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan prices show nat-gateway/gateway', 'in every region that has a price'],
          ['groundplan prices show ec2/m7g.large/linux --region eu-west-1', 'in one'],
        ],
        terminal.columns,
      ),
    )
    .action((key: string, options: Show.ShowOptions) => {
      const { show } = require('./prices/show') as typeof Show;
      done(show(key, options, terminal));
    });
}

function addSearch(prices: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  prices
    .command('search')
    .summary('find the keys of rates')
    .description('find rates whose key holds all of the words')
    .argument('<words...>', 'parts of the key, in any order')
    .option('--region <region>', 'only there, with the prices')
    .option('--service <service>', 'only rates whose key begins with it, e.g. ec2')
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan prices search gp3', 'everything about gp3'],
          ['groundplan prices search m6i windows --region eu-west-1', 'with the prices in Ireland'],
          ['groundplan prices search large --service rds', 'of one service'],
        ],
        terminal.columns,
      ),
    )
    .action((words: string[], options: Search.SearchOptions) => {
      const { search } = require('./prices/search') as typeof Search;
      done(search(words, options, terminal));
    });
}

function addWhere(prices: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  prices
    .command('where')
    .summary('where prices come from, and how old they are')
    .description('show where prices come from: packaged, or refreshed on this machine; and how old they are')
    .addHelpText(
      'after',
      examples([['groundplan prices where', 'every region, with the date of its newest price']], terminal.columns),
    )
    .action(() => {
      const { where } = require('./prices/where') as typeof Where;
      done(where(terminal));
    });
}

function addRefresh(prices: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  prices
    .command('refresh')
    .summary("read a vendor's price list")
    .description(
      "read a vendor's public price list of a service in a region, and keep it on this machine. Needs the network and no " +
        'credentials. If it fails, prices are unchanged.',
    )
    .requiredOption('--region <region>', 'region, as the vendor calls it')
    .requiredOption('--service <service>', 'AmazonEC2, AWSELB, AmazonRDS or VirtualMachines')
    .addOption(new Option('--cloud <cloud>', 'whose service it is; its name tells it').choices(['aws', 'azure']))
    .option('--url <url>', "where the price lists lie, if not on the vendor's own server")
    .addOption(
      new Option('--timeout <seconds>', 'give up when nothing arrives for so long').argParser(readSeconds).default(30),
    )
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan prices refresh --region eu-west-1 --service AmazonEC2', 'instances, EBS, NAT gateways'],
          ['groundplan prices refresh --region eu-west-1 --service AmazonRDS', 'database instances'],
          ['groundplan prices refresh --region westeurope --service VirtualMachines', 'of Azure'],
        ],
        terminal.columns,
      ),
    )
    .action(async (options: Refresh.RefreshOptions) => {
      const { refresh } = require('./prices/refresh') as typeof Refresh;
      done(await refresh(options, terminal));
    });
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() === '' || !(seconds > 0 && seconds <= 3600))
    throw new InvalidArgumentError('Expected seconds, above 0 and at most 3600.');
  return seconds;
}
