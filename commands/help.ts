import type { HelpItem } from '../src/answer/answer.ts';
import { found } from '../src/answer/findings.ts';
import { counted } from '../src/answer/wording.ts';
import type { Archive } from '../src/archive/archive.ts';
import type { Command } from './command.ts';
import { defineCommand } from './define.ts';

/** The command that explains `commands` and itself, with examples that this archive can answer. */
export function helpOn(commands: readonly Command[]): Command {
  const help = defineCommand({
    name: 'help',
    description: 'The commands, with examples from this archive',
    options: [],
    find: (_options, archive) => {
      const items = [...commands, help].map((command) => helpItem(command, archive));
      return found(`${counted(items.length, 'command')}, with examples from this archive`, items);
    },
  });
  return help;
}

/** How a command is typed: `/who-met name [from] [to]`. */
export function usageOf({ name, options }: Command): string {
  const parts = options.map((option) => (option.required ? option.name : `[${option.name}]`));
  return [`/${name}`, ...parts].join(' ');
}

function helpItem(command: Command, archive: Archive): HelpItem {
  return {
    kind: 'help',
    usage: usageOf(command),
    description: command.description,
    example: command.example?.(archive) ?? `/${command.name}`,
  };
}
