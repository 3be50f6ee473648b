import type { Command } from 'commander';
import { nearest } from '../../lib/located/nearest';

/** `help [command]` of a command that has commands of its own. One that there is not is an error, as it is without `help`. */
export function addHelp(parent: Command): void {
  parent
    .helpCommand(false)
    .command('help')
    .argument('[command]')
    .description('print help on a command')
    .action((name?: string) => {
      const command = name === undefined ? parent : parent.commands.find((each) => each.name() === name);
      if (command === undefined) return parent.error(`error: unknown command '${name}'${hint(String(name), parent)}`);
      return command.help();
    });
}

function hint(name: string, { commands }: Command): string {
  const meant = nearest(
    name,
    commands.map((each) => each.name()),
  );
  return meant === undefined ? '' : ` (Did you mean ${meant}?)`;
}
