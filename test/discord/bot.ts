import { afterEach, beforeEach, expect } from 'vitest';
import type { Command, OptionValues } from '../../commands/command.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type DiscordConnection, type DiscordStart, startDiscord } from '../../src/discord/client.ts';
import { keptLog } from './log.ts';
import { archiveOf } from './made-archive.ts';
import { MADE_COMMANDS } from './made-commands.ts';
import { TOKEN } from './stand-in/ids.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

/** A bot with commands made by hand, and the stand-in that it talks to: new ones for every test of a file. */
export interface Bot {
  discord: StandIn;
  archive: Archive;
  /** The options of every command that was run, in order, and the requests that Discord had had by then. */
  readonly asked: OptionValues[];
  readonly requestsBefore: (readonly string[])[];
  /** All that was logged at level info. */
  logged(): string;
  /** Tries to start until `signal`; the bot is stopped after the test. */
  start(token?: string, api?: string, signal?: AbortSignal): Promise<DiscordStart>;
  /** Starts, which must succeed. */
  connect(): Promise<DiscordConnection>;
  /** Stops, and starts with nothing remembered. */
  restart(): Promise<DiscordConnection>;
}

/** Sets a bot up before each test of the file; after each, nothing of it may have broken a rule of Discord's. */
export function botForEachTest(): Bot {
  const connections: DiscordConnection[] = [];
  let kept = keptLog();

  const bot: Bot = {
    discord: undefined as unknown as StandIn,
    archive: archiveOf(),
    asked: [],
    requestsBefore: [],
    logged: () => kept.lines.join(''),
    async start(token = TOKEN, api = bot.discord.api, signal = new AbortController().signal) {
      const commands = MADE_COMMANDS.map((command) => noting(command, bot));
      const serving = { commands, archive: () => bot.archive, log: kept.log };
      const started = await startDiscord({ token, api, signal, ...serving });
      if (started.ok) connections.push(started.connection);
      return started;
    },
    async connect() {
      const started = await bot.start();
      if (!started.ok) throw new Error(started.message);
      return started.connection;
    },
    async restart() {
      await stopAll();
      return bot.connect();
    },
  };

  async function stopAll(): Promise<void> {
    for (const connection of connections.splice(0)) await connection.stop();
  }

  beforeEach(async () => {
    bot.discord = await startStandIn();
    bot.archive = archiveOf();
    bot.asked.length = 0;
    bot.requestsBefore.length = 0;
    kept = keptLog();
  });

  afterEach(async () => {
    await stopAll();
    await bot.discord.stop();
    expect(bot.discord.faults).toEqual([]);
  });

  return bot;
}

/** The command, which notes the options that it is run with. */
function noting(command: Command, { asked, requestsBefore, discord }: Bot): Command {
  return {
    ...command,
    run(options, archive) {
      asked.push(options);
      requestsBefore.push([...discord.requests]);
      return command.run(options, archive);
    },
  };
}
