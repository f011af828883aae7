import { type Findings, mistaken } from '../src/answer/findings.ts';
import type { Archive } from '../src/archive/archive.ts';
import type { Command, OptionValues } from './command.ts';
import { checkOptions } from './options.ts';

interface Definition extends Omit<Command, 'run'> {
  /** The findings for options that were checked. */
  find(options: OptionValues, archive: Archive): Findings;
}

/** A command whose `run` checks its options first, so that no command does it for itself. */
export function defineCommand({ find, ...definition }: Definition): Command {
  return {
    ...definition,
    run(given, archive) {
      const checked = checkOptions(definition, given);
      const options = checked.ok ? checked.options : given;
      const findings = checked.ok ? find(options, archive) : mistaken(checked.message);
      return { command: definition.name, options, ...findings };
    },
  };
}
