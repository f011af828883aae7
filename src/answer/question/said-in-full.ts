/**
 * Nouns whose value is asked for where they stand without a verb. What belongs here: nouns that have one number, sum or
 * day. What does not: those that news tell of in many other ways (`number`, `rate`).
 */
const VALUE =
  'population|price|cost|value|worth|turnover|sales|revenue|profit|budget|amount|capacity|length|deadline|date|membership|' +
  'percentage|growth|salary|headquarters|capital';

/** People who are asked for in their number where no verb says otherwise. */
const CROWD = 'employees|staff|workers|inhabitants|residents|students';

/** What a question may go on with behind such a noun at its end. */
const YEAR = '(?:\\s+(?:in\\s+)?(?:19|20)\\d\\d)?';

const OF = new RegExp(`^(?:the\\s+)?(${VALUE})\\s+(?=(?:of|between|for|in)\\s)`, 'i');
const AT_END = new RegExp(`^(?:the\\s+)?(.+?)(?:['’]s)?\\s+(${VALUE})(${YEAR})$`, 'i');
const CROWD_OF = new RegExp(`^(?:the\\s+)?(${CROWD})\\s+(?:of|in|at)\\s+(.+)$`, 'i');
const CROWD_AT_END = new RegExp(`^(?:the\\s+)?(.+?)(?:['’]s)?\\s+(${CROWD})$`, 'i');
const FOUNDING_YEAR_OF = /^(?:the\s+)?(?:founding\s+(?:year|date)|year\s+of\s+foundation)\s+of\s+(.+)$/i;
const FOUNDING_YEAR = /^(?:the\s+)?(.+?)(?:['’]s)?\s+founding\s+(?:year|date)$/i;
const YEAR_AT_END = /^(?:the\s+)?(.+\p{L})\s+year$/iu;
const NUMBER_OF = /^(?:the\s+)?(?:total\s+)?number\s+of\s+(?:the\s+)?/i;
const SIZE_OF = /^(?:the\s+)?size\s+of\s+/i;
const SIZE_AT_END = /^(?:the\s+)?(.+?)(?:['’]s)?\s+size$/i;
const ASKED_LAST =
  /^(.+?)(?<!\s(?:by|with|to|from|of|for|at|in|on|about|since|until|know|and))\s+(when|where|who|how many|how much|why)$/i;
const PEOPLE_WHO = /^(?:the\s+)?(?:people|persons|those|officials|guests|leaders)\s+(who\s+.+)$/i;
const ROLE_OF = /^(?:the\s+)?(?:role|position|job)\s+of\s+(.+)$/i;
const ROLE_AT_END = /^(.+?)(?:['’]s)?\s+(?:role|position|job)((?:\s+in)?\s+(?:19|20)\d\d)?$/i;

const PERIOD_FIRST =
  /^((?:in|on|during|since|before|after)\s+(?:\p{L}+\s+)?(?:\d{1,2}\s+\p{L}+\s+)?(?:19|20)\d\d),?\s+((?:who|whom|what|when|where|which|how)(?!\p{L}).*)$/iu;

/** Words set off from the question behind them: `hydropower contract - who signed?`. */
const SET_OFF = /^(.{2,80}?)\s*(?:[,:;]|\s[-–—])\s*((?:who|whom|when|where|what|which|how)(?!\p{L}).*)$/iu;
const COUNTED_LAST = /^(.+?)\s+(how many)\s+(\p{L}+)$/iu;
const PRONOUN = /(?<!\p{L})(?:he|him|she|her|it|they|them|that|this)(?!\p{L})/iu;
const ASKS =
  /^(?:(?:by|with|to|from|of|for|at|in|on)\s+)?(?:who|whom|whose|what|when|where|which|how|why)\b/i;
const HELPS = /^(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|should|may|might|must)\b/i;

/**
 * A question without its verb as one that has it: `population of Ulsan` → `what is the population of Ulsan`; any other as it
 * is.
 */
export function saidInFull(question: string): string {
  const typed = question.trim().replace(/[?!.\s]+$/u, '');
  const bare = typed.replace(PERIOD_FIRST, '$2 $1');
  if (bare !== typed) return `${bare}?`;
  if (ASKS.test(bare) || HELPS.test(bare)) return question;
  const said = setOff(bare)
    .replace(PEOPLE_WHO, '$1')
    .replace(NUMBER_OF, 'how many ')
    .replace(SIZE_OF, 'how big was ')
    .replace(SIZE_AT_END, 'how big was the $1')
    .replace(OF, 'what is the $1 ')
    .replace(COUNTED_LAST, '$2 $3 in the $1')
    .replace(ASKED_LAST, '$2 $1');
  const whole = ASKS.test(said) ? said : withVerb(said);
  return whole === bare ? question : `${whole}?`;
}

/** What stands at its end asked for: `Acme employees`, `twinning treaty year`. */
function withVerb(said: string): string {
  return said
    .replace(ROLE_OF, 'who is $1')
    .replace(ROLE_AT_END, 'who is $1$2')
    .replace(FOUNDING_YEAR_OF, 'when was $1 founded')
    .replace(FOUNDING_YEAR, 'when was $1 founded')
    .replace(CROWD_OF, 'how many $1 does $2 have')
    .replace(CROWD_AT_END, 'how many $2 does $1 have')
    .replace(YEAR_AT_END, 'what year was $1')
    .replace(AT_END, 'what is the $2 of $1$3');
}

/** `the health minister - who was with him` → `who was with the health minister`. */
function setOff(bare: string): string {
  const [, said, asked] = SET_OFF.exec(bare) ?? [];
  if (said === undefined || asked === undefined) return bare;
  if (PRONOUN.test(asked)) return asked.replace(PRONOUN, () => said);
  return `${asked} ${said}`;
}
