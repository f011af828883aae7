/**
 * Nouns whose value is asked for where they stand without a verb. What belongs here: nouns that have one number, sum or
 * day. What does not: those that news tell of in many other ways (`number`, `rate`).
 */
const VALUE =
  'population|price|cost|value|worth|turnover|sales|revenue|profit|budget|amount|capacity|length|deadline|date|membership';

/** What a question may go on with behind such a noun at its end. */
const YEAR = '(?:\\s+(?:in\\s+)?(?:19|20)\\d\\d)?';

const OF = new RegExp(`^(?:the\\s+)?(${VALUE})\\s+(?=(?:of|between|for|in)\\s)`, 'i');
const AT_END = new RegExp(`^(?:the\\s+)?(.+?)(?:['’]s)?\\s+(${VALUE})(${YEAR})$`, 'i');
const NUMBER_OF = /^(?:the\s+)?(?:total\s+)?number\s+of\s+(?:the\s+)?/i;
const SIZE_OF = /^(?:the\s+)?size\s+of\s+/i;
const SIZE_AT_END = /^(?:the\s+)?(.+?)(?:['’]s)?\s+size$/i;
const ASKED_LAST =
  /^(.+?)(?<!\s(?:by|with|to|from|of|for|at|in|on|about|since|until|know|and))\s+(when|where|who|how many|how much|why)$/i;
const ASKS =
  /^(?:(?:by|with|to|from|of|for|at|in|on)\s+)?(?:who|whom|whose|what|when|where|which|how|why)\b/i;
const HELPS = /^(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|should|may|might|must)\b/i;

/** A question without its verb as one that has it: `population of Ulsan` → `what is the population of Ulsan`; any other as it is. */
export function saidInFull(question: string): string {
  const bare = question.trim().replace(/[?!.\s]+$/u, '');
  if (ASKS.test(bare) || HELPS.test(bare)) return question;
  const said = bare
    .replace(NUMBER_OF, 'how many ')
    .replace(SIZE_OF, 'how big was ')
    .replace(SIZE_AT_END, 'how big was the $1')
    .replace(OF, 'what is the $1 ')
    .replace(ASKED_LAST, '$2 $1');
  const whole = ASKS.test(said) ? said : said.replace(AT_END, 'what is the $2 of $1$3');
  return whole === bare ? question : `${whole}?`;
}
