/** Who is who in the stand-in's world. */
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.stand-in.token-of-the-bot';
export const APPLICATION = '100000000000000001';
export const GUILD = '200000000000000001';
export const CHANNEL = '300000000000000001';
export const THREAD = '300000000000000002';
/** Guilds, GuildMessages and DirectMessages: none that is privileged. */
export const INTENTS = 1 | (1 << 9) | (1 << 12);
export const USER = '400000000000000001';

let last = 900_000_000_000_000_000n;

/** An id that nothing else has. */
export function newId(): string {
  last += 1n;
  return String(last);
}
