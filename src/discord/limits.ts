/** What Discord accepts, as its documentation of 2026 has it. Lengths count UTF-16 code units, which is never too few. */

/** Text of all text displays of one Components V2 message together. */
export const MESSAGE_TEXT = 4000;
/** Components of one message, nested ones counted. */
export const MESSAGE_COMPONENTS = 40;
export const CUSTOM_ID = 100;
export const BUTTON_LABEL = 80;
export const LINK = 512;

/** Offers of one autocompletion, and the length of each one's name and value. */
export const CHOICES = 25;
export const CHOICE_TEXT = 100;

/** Slash commands of one application in one place, and options of one command. */
export const COMMANDS = 100;
export const COMMAND_OPTIONS = 25;
/** Pattern of the names of commands and options; where a letter has a lower case, it must be used. */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
export const DESCRIPTION = 100;
/** Names, descriptions and values of one command together. */
export const COMMAND_TEXT = 8000;

/** How long an interaction waits for its first response, in milliseconds. */
export const FIRST_RESPONSE_MS = 3000;
