import { type Logger, pino } from 'pino';
import { COMMANDS } from '../commands/index.ts';
import { onBug } from './answer/bug.ts';
import { buildArchive } from './archive/build.ts';
import { readCorpus } from './article/corpus.ts';
import { type Config, loadConfig } from './config.ts';
import { answerLines, ask, type OpenArchive } from './console/ask.ts';
import { evaluate } from './console/evaluate.ts';
import { EXIT, type ExitStatus } from './console/exit.ts';
import { extract } from './console/extract.ts';
import { complain, endWithReader } from './console/output.ts';
import { prompt } from './console/prompt.ts';
import type { DiscordOptions } from './discord/client.ts';
import { extractEvents } from './extract/extract.ts';

const NO_TOKEN =
  'No DISCORD_TOKEN is set, so here is the terminal (README.md tells how to get a token). /help lists the commands.\n';

/** Log lines go to standard error: standard output belongs to the answers. */
function loggerFor({ logLevel }: Config): Logger {
  const log = pino({ level: logLevel }, pino.destination({ dest: 2, sync: true }));
  onBug((bug) => log.error({ bug }, 'a bug, survived by leaving something out'));
  return log;
}

/** The bot where there is a token, else the terminal. */
async function start(config: Config, log: Logger, open: OpenArchive): Promise<ExitStatus> {
  if (config.token !== undefined)
    return await serveDiscord({ token: config.token, api: config.discordApi, log }, open);
  endWithReader(process.stdout);
  process.stderr.write(NO_TOKEN);
  const opened = await open(undefined);
  if (!opened.ok) return complain(opened.message, EXIT.unreadable);
  const talk = process.stdin.isTTY ? prompt(opened.current) : answerLines(opened.current, false);
  return await talk.finally(opened.close);
}

async function serveDiscord(
  connecting: Pick<DiscordOptions, 'token' | 'api' | 'log'>,
  open: OpenArchive,
): Promise<ExitStatus> {
  const { startDiscord } = await import('./discord/client.ts');
  const opened = await open(undefined);
  if (!opened.ok) return complain(opened.message, EXIT.unreadable);
  const started = await startDiscord({ ...connecting, commands: COMMANDS, archive: opened.current });
  if (!started.ok) return complain(started.message, EXIT.usage);
  const told = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
  });
  const lost = await Promise.race([started.connection.lost, told]);
  await started.connection.stop();
  await opened.close();
  return lost === undefined ? EXIT.answered : complain(lost, EXIT.usage);
}

async function register(config: Config): Promise<ExitStatus> {
  const { registerCommands } = await import('./discord/register.ts');
  const { token, applicationId, guildId, discordApi: api } = config;
  const { ok, message } = await registerCommands({ token, applicationId, guildId, api, commands: COMMANDS });
  if (!ok) return complain(message, EXIT.usage);
  process.stdout.write(`${message}\n`);
  return EXIT.answered;
}

/** Reads the corpus, extracts its events and indexes both. */
async function openArchive(folder: string): ReturnType<OpenArchive> {
  const reading = await readCorpus(folder);
  if ('problem' in reading) return { ok: false, message: reading.problem };
  const events = new Map(reading.articles.map((article) => [article.id, extractEvents(article)]));
  const archive = buildArchive({ ...reading, events, readAt: new Date().toISOString() });
  return { ok: true, current: () => archive, close: async () => {} };
}

async function run([task = 'start', ...args]: readonly string[]): Promise<ExitStatus> {
  const configured = loadConfig();
  if (!configured.ok) return complain(configured.message, EXIT.usage);
  const { config } = configured;
  const log = loggerFor(config);
  const open: OpenArchive = (folder) => openArchive(folder ?? config.corpusFolder);
  const tasks: Readonly<Record<string, () => Promise<ExitStatus>>> = {
    start: () => start(config, log, open),
    ask: () => ask(args, open),
    extract: () => extract(args),
    register: () => register(config),
    evaluate: () => evaluate(args),
  };
  const chosen = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
  if (chosen) return await chosen();
  return complain(`There is no task “${task}”; there are ${Object.keys(tasks).join(', ')}.`, EXIT.usage);
}

process.exitCode = await run(process.argv.slice(2));
