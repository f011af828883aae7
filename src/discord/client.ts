import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import { dispatch } from './dispatch.ts';
import { closingInWords, failureInWords } from './failure.ts';
import { makeLastQuestions } from './last-questions.ts';
import { FIRST_RESPONSE_MS } from './limits.ts';
import { loggable } from './loggable.ts';
import { onMessage } from './on-message.ts';
import type { Serving } from './serving.ts';

/** How long servers are waited for before the bot is on line, and the connection to close, in milliseconds. */
const SERVERS_MS = 1_000;
const CLOSE_MS = 1_000;

export interface DiscordOptions extends Serving {
  readonly token: string;
  /** Base address of Discord's REST interface, without the version. */
  readonly api: string;
  /** Ends a start that has not succeeded by then. */
  readonly signal: AbortSignal;
}

/** A bot that is on line. */
export interface DiscordConnection {
  /** Its name and its application's id, as Discord has them. */
  readonly name: string;
  readonly applicationId: string;
  /** Comes true when Discord has closed the connection for good: one sentence on why. */
  readonly lost: Promise<string>;
  /** Lets the answers in the making go out, then closes the connection. */
  stop(): Promise<void>;
}

export type DiscordStart =
  | { readonly ok: true; readonly connection: DiscordConnection }
  | { readonly ok: false; readonly message: string };

/**
 * Logs in and answers interactions and messages until stopped. Comes true when the bot is on line, or with a sentence on why it
 * can't be.
 */
export async function startDiscord(options: DiscordOptions): Promise<DiscordStart> {
  const { token, api, signal, ...serving } = options;
  const client = new Client({
    // None of these is privileged: Discord sends the text of those messages alone that mention the bot or are to it.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A direct message comes without its channel.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api },
    // A press brings its message along: none needs to be kept.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    // Interactions that come before this is over are held back: one server that is down must not use up their 3 s.
    waitGuildTimeout: SERVERS_MS,
  });
  const inTheMaking = new Set<Promise<void>>();
  const finish = (answer: Promise<void>) => {
    const answering = answer.finally(() => inTheMaking.delete(answering));
    inTheMaking.add(answering);
  };
  const last = makeLastQuestions();
  client.on(Events.InteractionCreate, (interaction) => finish(dispatch(interaction, serving)));
  client.on(Events.MessageCreate, (message) => finish(onMessage(message, serving, last)));
  const lost = watch(client, serving);
  try {
    await logIn(client, token, signal);
  } catch (error) {
    await end(client);
    return { ok: false, message: failureInWords(error, api) };
  }
  serving.log.info({ user: client.user?.tag, servers: client.guilds.cache.size }, 'on line');
  const connection = {
    name: client.user?.tag ?? '',
    applicationId: client.application?.id ?? '',
    lost,
    async stop() {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      await Promise.race([Promise.all(inTheMaking), wait(FIRST_RESPONSE_MS, undefined, { ref: false })]);
      await end(client);
      serving.log.info('off line');
    },
  };
  return { ok: true, connection };
}

async function logIn(client: Client, token: string, signal: AbortSignal): Promise<void> {
  await Promise.all([client.login(token), once(client, Events.ClientReady, { signal })]);
}

/**
 * Closes the connection. The client can wait for ever for that where it was waiting for the gateway's greeting, or
 * was between two attempts to connect: what is not closed by then is left to the end of the process.
 */
async function end(client: Client): Promise<void> {
  const closed = new AbortController();
  const patience = wait(CLOSE_MS, undefined, { signal: closed.signal }).catch(() => {});
  await Promise.race([client.destroy(), patience]);
  closed.abort();
}

/** Logs what happens to the connection; comes true when it is closed for good. */
function watch(client: Client, { log }: Serving): Promise<string> {
  client.on(Events.Error, (error) => log.error({ error: loggable(error) }, 'the client failed'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error) => log.warn({ error: loggable(error) }, 'the connection failed'));
  let isLost = false;
  const back = () => {
    if (isLost) log.info('connected again');
    isLost = false;
  };
  client.on(Events.ShardReconnecting, () => {
    // It tries twice a second, and each attempt that fails is told again.
    if (!isLost) log.warn('connection lost, reconnecting');
    isLost = true;
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closingInWords(code)));
  });
}
