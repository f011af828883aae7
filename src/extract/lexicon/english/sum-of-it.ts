/** What is signed, is built or bought under it, or is paid for it. */
const THING =
  '(?:agreement|contract|deal|memorandum|mou|project|projects|accord|pact|agreements|contracts|deals|order|orders|loan|grant|facility|' +
  'concession|package|venture|jv|plant|credit|purchase|sale|acquisition|transaction|lease|investment|investments|financing|funding|' +
  'loans|grants|memoranda|mous|pacts|accords|documents)';
/** What a sum is. */
const VALUE = '(?:value|values|cost|costs|price|worth|amount|sum|investment|investments|budget|volume)';
/** What is given under an agreement. */
const GIVEN =
  '(?:loans?|grants?|credits?|funding|financing|total|sum|amount|investments?|aid|assistance|support|package|line)';

/** Where a clause begins that tells it. */
const OPENING = String.raw`(?:^|[,;:–—-] |\b(?:that|said|says|adding|and|as|while|although|since|but|because|where) )`;
const THE = '(?:the|this|its|these|those|both|all|his|her|their|our)';
const THE_THING = String.raw`(?:${OPENING}(?:it|they)|\b${THE} (?:(?!(?:on|of|to|in|with|after|is|was|has|will|won|got|signed|secured|landed|received|awarded|gave|an?|the) )[\w'-]+ ){0,5}?${THING})`;
/** What may be said of the thing before its worth: an acronym, what it is for, an aside, another predicate. */
const FURTHER = String.raw`(?: \([^)]*\))?(?: (?:to|for|on|of|between|with|signed|covering) [^,.;]{1,70}?)?(?:(?: ,)? (?:which|that|to|for|including|excluding|signed) [^,;]{1,60} ,| , [^,;]{1,60} ,)?(?: [^.;]{1,120}? and)?`;
const AUXILIARIES = `(?: (?:,|which|that|is|are|was|were|has|have|had|will|would|be|been|being|to|expected|estimated|said|reportedly|also|altogether|together|believed|thought|initially|currently|now))*`;
const WITH_VALUE = String.raw`(?:(?:built|carried out|\w+ed) )?(?:(?:has|have|had|with|at|for) (?:an? |the |its )?|(?!follow|build|come)\w+ an? )(?:[\w-]+ ){0,3}?${VALUE} of`;
const PROVIDES = String.raw`(?:provides?|provided|secures?|secured|offers?|grants?|allocates?|foresees|envisages|unlocks?|makes? available)(?: for)?(?: an?)?(?: [\w-]+){0,3}?(?: ${GIVEN})?(?: of)?`;
const IS_WORTH = String.raw`(?:worth|valued(?: at)?|costs?(?: the \w+)?|costing|priced at|estimated(?: at| to be worth| (?:at|to) a value of)|totals?|totall?ed|totall?ing|(?:amounts?|amounted|amounting|comes?|came|runs?|(?:adds?|sums?) up) to|exceeds?|exceeded|${WITH_VALUE}|${PROVIDES}|in the (?:amount|sum) of)`;
const OF_THE_THING = String.raw`(?: (?:of|in|for|under|behind) ${THE} (?:[\w'-]+ ){0,4}?[\w'-]+)?`;
const THE_SUM = String.raw`(?:(?:the |its |this |total |overall |contract |order )(?:[\w'-]+ ){0,4}?${VALUE}|investments?|(?:the|this) (?:total )?(?:loan|grant|credit)(?: amount)?)${OF_THE_THING}(?: , (?:including|excluding|with) [^,]{1,40} ,)?`;
const IS = `(?: ,)? (?:is|are|was|were|will be|would be|will total|estimated at|reached|reaches|stands at|stood at|(?:amounts?|amounted|comes?|came) to|totals?|totall?ed|exceeds|exceeded|of|:)(?: (?:estimated|put|set|fixed|valued) at| expected to (?:be|reach|exceed))?`;
/** `puts the value of the deal at`. */
const PUT_AT = String.raw`\b(?:values?|valued|puts?|put|estimates?|estimated) ${THE} (?:[\w'-]+ ){0,5}?(?:${THING}|${VALUE})${OF_THE_THING} at`;
const FRONTED = String.raw`^(?:worth|valued at|with an? (?:[\w-]+ ){0,3}?${VALUE} of|at an? (?:[\w-]+ ){0,2}?(?:cost|price) of)`;
const QUALIFIERS = `(?: (?:'s|more|less|than|over|about|around|nearly|almost|approximately|some|up|to|at|least|exceeding|roughly|an?|total|combined|estimated|reported|of|just|under|well|between|from|close|as|much|further))*`;

/**
 * How the words before a sum end that say of what was signed that it is worth it: `The contract is worth`, `The total cost of the
 * project is`, `the deal, with an estimated value of`, `Worth`. What other contracts are worth, or what the deal adds, is not its sum.
 */
const sumOfIt = new RegExp(
  `(?:${THE_THING}${FURTHER}${AUXILIARIES} ${IS_WORTH}|${OPENING}${THE_SUM}${IS}|${PUT_AT}|${FRONTED})${QUALIFIERS}$`,
);

/** How the words behind a sum begin that stands inside the words for what was signed (`The` $5 million `road project`). */
const sumOfIts = new RegExp(String.raw`^(?:[\w'-]+ ){0,3}?${THING}\b`);

/** How the words before a sum end that is of something else than what was signed (`with a turnover of`). */
const otherSum =
  /\b(?:trade|turnover|revenues?|exports|imports|profits?|assets|remittances|gdp|debts?)(?: (?:of|to|from|at|the|current|over|more|than|about|around|some|nearly|almost|reached|reaching|a|total|annual|volume|is|was|stood|stands))*$/;

/** Words behind a paper by which it takes up what was told before (`an agreement to this effect`). */
const takenUp =
  /\b(?:in this regard|to this effect|to that effect|to this end|in this connection|for this purpose|for the purpose)\b/;

/** How the words before a sum begin, behind who says so, that tell the worth of what was signed (`which they said` was worth). */
const worthBehindSaying = /^(?:was|is|were|are|will be|would be)? ?(?:worth|valued|costing)\b/;

/** By which words a sum is known to be that of what was signed, or of something else. Data only. */
export const englishSums = { sumOfIt, sumOfIts, otherSum, takenUp, worthBehindSaying };
