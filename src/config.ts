import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** A variable set to nothing (`DISCORD_TOKEN=` as copied from the example) counts as not set. */
const unsetIfEmpty = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(unsetIfEmpty, schema.optional());

const snowflake = (whose: string) =>
  z
    .string()
    .trim()
    .regex(
      /^\d{17,20}$/,
      `must be the 17 to 20 digits of the ${whose} id; copy it again from Discord (developer mode)`,
    );

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every setting, by its variable's name. `.env.example` and the README's table name the same ones; a test holds them together. */
const SETTINGS = {
  DISCORD_TOKEN: optional(
    z
      .string()
      .trim()
      .regex(/^\S+$/, 'must be one word without spaces; copy it again from the Bot page of your application'),
  ),
  DISCORD_APPLICATION_ID: optional(snowflake('application’s')),
  DISCORD_GUILD_ID: optional(snowflake('server’s')),
  DISCORD_API_URL: optional(
    z.url({
      protocol: /^https?$/,
      error: 'must be an address such as https://discord.com/api; leave it out for Discord itself',
    }),
  ),
  CORPUS_FOLDER: optional(z.string()),
  LOG_LEVEL: optional(z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })),
};

export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS);

/** The settings that the program runs with, defaults filled in. */
export interface Config {
  readonly token: string | undefined;
  /** The application's id; Discord tells it at log-in, so only registering by hand before that needs it. */
  readonly applicationId: string | undefined;
  /** Where to register the commands; undefined means globally. */
  readonly guildId: string | undefined;
  /** Base address of Discord's REST interface, without the version. */
  readonly discordApi: string;
  readonly corpusFolder: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly message: string };

/** The configuration that `environment` describes, or one sentence that names the first wrong variable. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const parsed = z.object(SETTINGS).safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { ok: false, message: `The setting ${String(issue?.path[0])} ${issue?.message}.` };
  }
  const settings = parsed.data;
  return {
    ok: true,
    config: {
      token: settings.DISCORD_TOKEN,
      applicationId: settings.DISCORD_APPLICATION_ID,
      guildId: settings.DISCORD_GUILD_ID,
      discordApi: settings.DISCORD_API_URL ?? 'https://discord.com/api',
      corpusFolder: settings.CORPUS_FOLDER ?? './corpus',
      logLevel: settings.LOG_LEVEL ?? 'info',
    },
  };
}

/** The configuration of this process: its environment, with `.env` of the working folder for what that lacks. */
export function loadConfig(): ConfigResult {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) environment[name] = value;
  readDotenv({ quiet: true, processEnv: environment });
  return parseConfig(environment);
}
