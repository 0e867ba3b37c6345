import type { Command } from 'commander';
import {
  type CommandName,
  type CommandOption,
  commandOptions,
  isRepeatable,
} from '../inputs/command-options.ts';

/** Collects the values of an option that may be given several times. A list would swallow the paths behind it. */
const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Adds the options of a command. Their values are texts still: `readOptions` reads them. */
export function addOptions(command: Command, name: CommandName): Command {
  for (const option of Object.values<CommandOption>(commandOptions[name])) {
    if (isRepeatable(option)) command.option(option.flags, option.description, several);
    else command.option(option.flags, option.description);
  }
  return command;
}
