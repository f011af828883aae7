import { once } from 'node:events';
import { type Logger, pino } from 'pino';
import { COMMANDS } from '../commands/index.ts';
import { onBug } from './answer/bug.ts';
import { openArchive } from './archive/live/open-archive.ts';
import { snapshotPath } from './archive/snapshot/snapshot-path.ts';
import { type Config, loadConfig } from './config.ts';
import { answerLines, ask, type OpenArchive } from './console/ask.ts';
import { evaluate } from './console/evaluate.ts';
import { EXIT, type ExitStatus } from './console/exit.ts';
import { extract } from './console/extract.ts';
import { complain, endWithReader } from './console/output.ts';
import { showProgress } from './console/progress.ts';
import { prompt } from './console/prompt.ts';
import type { DiscordConnection, DiscordOptions } from './discord/client.ts';

const NO_TOKEN =
  'No DISCORD_TOKEN is set, so here is the terminal (README.md tells how to get a token). /help lists the commands.\n';

/** How long Discord may take to let the bot in, in milliseconds. */
const START_MS = 30_000;

/** Log lines go to standard error: standard output belongs to the answers. */
function loggerFor({ logLevel }: Config): Logger {
  const log = pino({ level: logLevel }, pino.destination({ dest: 2, sync: true }));
  onBug((bug) => log.error({ bug }, 'a bug, survived by leaving something out'));
  return log;
}

/** The bot where there is a token, else the terminal. */
async function start(config: Config, log: Logger): Promise<ExitStatus> {
  const { token, discordApi: api, corpusFolder } = config;
  if (token !== undefined)
    return await serveDiscord({ token, api, log }, () => openFolder(corpusFolder, true, log));
  endWithReader(process.stdout);
  process.stderr.write(NO_TOKEN);
  const opened = await openFolder(corpusFolder, true, null);
  if (!opened.ok) return complain(opened.message, EXIT.unreadable);
  // Nobody waits yet: the first answer too is for the folder as it is.
  await opened.reload();
  const talk = process.stdin.isTTY ? prompt(opened.current) : answerLines(opened.current, false);
  return await talk.finally(opened.close);
}

/** Answers in Discord until told to stop, and ends the process: the client may try to connect even after its end. */
async function serveDiscord(
  connecting: Pick<DiscordOptions, 'token' | 'api' | 'log'>,
  open: () => ReturnType<OpenArchive>,
): Promise<ExitStatus> {
  const { startDiscord } = await import('./discord/client.ts');
  const opened = await open();
  if (!opened.ok) return complain(opened.message, EXIT.unreadable);
  const told = toldToStop();
  const signal = AbortSignal.any([told, AbortSignal.timeout(START_MS)]);
  const serving = { commands: COMMANDS, archive: opened.current };
  const started = await startDiscord({ ...connecting, ...serving, signal });
  const lost = started.ok ? await untilStopped(started.connection, told) : started.message;
  await opened.close();
  process.exit(told.aborted ? EXIT.answered : complain(lost, EXIT.usage));
}

/** Aborted when the process is told to stop. A second time the process ends at once, as it would without this. */
function toldToStop(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

/** Lets the bot answer until the process is told to stop or Discord closes the connection for good: why, then. */
async function untilStopped({ lost, stop }: DiscordConnection, told: AbortSignal): Promise<string> {
  const stopped = told.aborted ? '' : once(told, 'abort').then(() => '');
  const why = await Promise.race([lost, stopped]);
  await stop();
  return why;
}

async function register(config: Config): Promise<ExitStatus> {
  const { registerCommands } = await import('./discord/register.ts');
  const { token, applicationId, guildId, discordApi: api } = config;
  const { ok, message } = await registerCommands({ token, applicationId, guildId, api, commands: COMMANDS });
  if (!ok) return complain(message, EXIT.usage);
  process.stdout.write(`${message}\n`);
  return EXIT.answered;
}

/** The archive of a folder, for a terminal or for `log`. Its snapshot is kept below the working folder. */
async function openFolder(folder: string, watch: boolean, log: Logger | null): ReturnType<OpenArchive> {
  return await openArchive(folder, {
    snapshot: snapshotPath(folder),
    watch,
    onProgress: showProgress(process.stderr),
    onUpdate: ({ articles, events }) =>
      log?.info({ articles: articles.length, events: events.length }, 'took in what changed in the folder'),
    onProblem: (message) => (log ? log.warn(message) : process.stderr.write(`${message}\n`)),
  });
}

async function run([task = 'start', ...args]: readonly string[]): Promise<ExitStatus> {
  const configured = loadConfig();
  if (!configured.ok) return complain(configured.message, EXIT.usage);
  const { config } = configured;
  const log = loggerFor(config);
  const open: OpenArchive = (folder) => openFolder(folder ?? config.corpusFolder, false, null);
  const tasks: Readonly<Record<string, () => Promise<ExitStatus>>> = {
    start: () => start(config, log),
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
