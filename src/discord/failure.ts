import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

const WRONG_TOKEN =
  'Discord refuses the token: copy it again from the Bot page of your application (discord.com/developers) into DISCORD_TOKEN.';
const NO_INTENTS =
  'Discord refuses the intents that Readout asks for; none of them is privileged, so this is a bug worth reporting.';
const SHARDS = 'The bot is in so many servers that Discord wants it sharded, which Readout does not do.';

/** Close codes of the gateway after which it takes no new connection. */
const CLOSINGS: Readonly<Record<number, string>> = {
  4004: WRONG_TOKEN,
  4010: SHARDS,
  4011: SHARDS,
  4012: 'Discord no longer speaks the version of its gateway that Readout uses: install a newer Readout.',
  4013: NO_INTENTS,
  4014: NO_INTENTS,
};

/** What discord.js says where Discord closed the gateway, for the same reasons. */
const GATEWAY_ERRORS: Readonly<Record<string, string>> = {
  'Authentication failed': WRONG_TOKEN,
  'Invalid shard': SHARDS,
  'Sharding is required': SHARDS,
  'Used an invalid API version': CLOSINGS[4012] ?? '',
  'Used invalid intents': NO_INTENTS,
  'Used disallowed intents': NO_INTENTS,
};

/** One sentence on why the gateway closed for good. */
export function closingInWords(code: number): string {
  return CLOSINGS[code] ?? `Discord closed the connection for good, with code ${code}.`;
}

/** One sentence on why Discord could not be used at `api`, and what to do about it. */
export function failureInWords(error: unknown, api: string): string {
  if (!(error instanceof Error)) return `Discord could not be used: ${String(error)}.`;
  if ('code' in error && error.code === 'TokenInvalid') return WRONG_TOKEN;
  if (error instanceof DiscordAPIError) return refusalInWords(error);
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return `Discord at ${api} does not answer: try again later, or check the network.`;
  if (error instanceof HTTPError)
    return `Discord at ${api} is out of order (HTTP ${error.status}): try again later.`;
  return (
    GATEWAY_ERRORS[error.message] ??
    `Discord can't be reached at ${api}: ${causeOf(error)}. Check the network.`
  );
}

function refusalInWords({ status, code, message }: DiscordAPIError): string {
  if (status === 401) return WRONG_TOKEN;
  if (code === RESTJSONErrorCodes.MissingAccess) {
    return 'Discord lets this application into no such server: check DISCORD_GUILD_ID, and invite the bot with the scope applications.commands.';
  }
  if (code === RESTJSONErrorCodes.UnknownApplication || status === 403) {
    return 'Discord says that this token is not of that application: check DISCORD_APPLICATION_ID.';
  }
  return `Discord refuses the request (${status}, code ${code}): ${message}.`;
}

function causeOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? String(cause.code) : '';
  return cause.message.includes(code) ? cause.message : `${cause.message} (${code})`;
}
