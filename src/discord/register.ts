import { isDeepStrictEqual } from 'node:util';
import { REST, type RESTGetAPIApplicationCommandsResult, Routes } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { definitionFault, definitionOf } from './definition.ts';
import { failureInWords } from './failure.ts';

export interface RegisterOptions {
  readonly token: string | undefined;
  readonly applicationId: string | undefined;
  /** The one server to publish to; undefined for all. */
  readonly guildId: string | undefined;
  /** Base address of Discord's REST interface, without the version. */
  readonly api: string;
  readonly commands: readonly Command[];
}

/** What was done, or why it could not be, in one sentence. */
export interface Registration {
  readonly ok: boolean;
  readonly message: string;
}

/** What of a command Discord compares and sends back, with what it fills in left out. */
type Comparable = Readonly<Record<string, unknown>>;

/** Publishes the commands to one server or everywhere, if what Discord has there is not the same already. */
export async function registerCommands(options: RegisterOptions): Promise<Registration> {
  const { token, applicationId, guildId, api, commands } = options;
  if (!token) return { ok: false, message: 'To publish the commands, set DISCORD_TOKEN to the bot’s token.' };
  if (!applicationId) {
    return {
      ok: false,
      message: 'To publish the commands, set DISCORD_APPLICATION_ID to the application’s id.',
    };
  }
  const rest = new REST({ api }).setToken(token);
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const where = guildId ? `in the server ${guildId}` : 'in all servers';
  const wanted = commands.map(definitionOf);
  const fault = definitionFault(wanted);
  if (fault) return { ok: false, message: fault };
  try {
    const present = (await rest.get(route)) as RESTGetAPIApplicationCommandsResult;
    const changes = changesBetween(present.map(comparable), wanted.map(comparable));
    if (changes === '')
      return { ok: true, message: `The ${wanted.length} commands ${where} are up to date.` };
    await rest.put(route, { body: wanted });
    return { ok: true, message: `Published ${wanted.length} commands ${where}: ${changes}.` };
  } catch (error) {
    return { ok: false, message: failureInWords(error, api) };
  }
}

/** `2 new, 1 changed, 1 removed`; empty where nothing differs. */
function changesBetween(present: readonly Comparable[], wanted: readonly Comparable[]): string {
  const had = new Map(present.map((one) => [one.name, one]));
  const names = new Set(wanted.map((one) => one.name));
  const counts = [
    [wanted.filter((one) => !had.has(one.name)).length, 'new'],
    [
      wanted.filter((one) => had.has(one.name) && !isDeepStrictEqual(had.get(one.name), one)).length,
      'changed',
    ],
    [present.filter((one) => !names.has(one.name)).length, 'removed'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}

const COMPARED = ['type', 'name', 'description', 'required', 'autocomplete', 'max_length', 'options'];

/** Only what a definition says: Discord adds ids, versions and permissions, and leaves out what is false or empty. */
function comparable(command: object): Comparable {
  const entries = Object.entries(command)
    .filter(([key, value]) => COMPARED.includes(key) && value !== false && value != null)
    .map(([key, value]) => [key, Array.isArray(value) ? value.map(comparable) : value] as const)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return Object.fromEntries(entries);
}
