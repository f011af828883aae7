import type { HelpItem } from '../src/answer/answer.ts';
import { found, mistaken } from '../src/answer/findings.ts';
import { counted, quoted } from '../src/answer/wording.ts';
import type { Archive } from '../src/archive/archive.ts';
import type { Command } from './command.ts';
import { defineCommand } from './define.ts';

/** The command that explains `commands` and itself, with examples that this archive can answer. */
export function helpOn(commands: readonly Command[]): Command {
  const help = defineCommand({
    name: 'help',
    description: 'The commands, with examples from this archive',
    options: [
      {
        name: 'command',
        description: 'only this one',
        required: false,
        kind: 'name',
        complete: (typed) => namesLike(typed, all()).map((name) => ({ label: `/${name}`, value: name })),
      },
    ],
    find: ({ command: asked }, archive) => {
      const shown = asked === undefined ? all() : all().filter(({ name }) => name === bare(asked));
      if (shown.length === 0)
        return mistaken(`There is no command ${quoted(asked ?? '')}; /help lists those there are.`);
      const items = shown.map((command) => helpItem(command, archive));
      return found(asked === undefined ? counted(items.length, 'command') : `/${bare(asked)}`, items);
    },
  });
  const all = (): readonly Command[] => [...commands, help];
  return help;
}

function namesLike(typed: string, commands: readonly Command[]): readonly string[] {
  return commands.map(({ name }) => name).filter((name) => name.startsWith(bare(typed)));
}

/** A command's name as it is listed, however it was typed. */
function bare(typed: string): string {
  return typed.trim().replace(/^\//, '').toLowerCase();
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
