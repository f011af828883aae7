import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Flags and other words of a command line, or one sentence on what is wrong with it. */
export type ReadArguments<T extends Options> =
  | {
      readonly ok: true;
      readonly flags: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>['values'];
      readonly words: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** Reads `args` as flags of `options` and other words. */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
): ReadArguments<T> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { ok: true, flags: values, words: positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, message: `${error.message.replace(/\.? To specify .*$/s, '')}. See --help.` };
  }
}
