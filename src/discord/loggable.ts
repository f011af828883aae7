import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

/** What of an error may be logged. */
export interface LoggableError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** Discord's code for it, and what was asked of Discord, without its secrets. */
  readonly code?: number | string;
  readonly status?: number;
  readonly request?: string;
}

/**
 * The parts of an error that may be logged. Errors of Discord's interface carry the whole request, with the
 * text of the message and, in its address, the token of the interaction: neither belongs in a log.
 */
export function loggable(error: unknown): LoggableError {
  if (!(error instanceof Error)) return { name: 'Thrown', message: String(error), stack: undefined };
  const { name, message, stack } = error;
  if (error instanceof DiscordAPIError) {
    const { code, status, method, url } = error;
    return { name, message, stack, code, status, request: `${method} ${withoutTokens(url)}` };
  }
  if (error instanceof HTTPError) {
    return {
      name,
      message,
      stack,
      status: error.status,
      request: `${error.method} ${withoutTokens(error.url)}`,
    };
  }
  if (error instanceof RateLimitError) return { name, message: 'rate limited', stack: undefined };
  return { name, message, stack };
}

/** An address of Discord's interface with the tokens of interactions and webhooks left out. */
export function withoutTokens(url: string): string {
  return url.replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/g, '$1…');
}
