import type { EventLexicon } from '../event-lexicon.ts';
import { wordList } from '../word-list.ts';
import { englishSums } from './sum-of-it.ts';

/** The English words by which the events of an article are put together. */
export const englishEvents: EventLexicon = {
  signingNouns: wordList(`signing`),
  ceremonyNouns: wordList(`ceremony`),
  otherCeremonies: wordList(
    `opening, closing, inauguration, inaugural, award, awards, graduation, groundbreaking, unveiling, welcome, welcoming, farewell`,
  ),
  conferenceNouns: wordList(`conference, forum, summit, congress`),
  meetingNouns: wordList(`meeting, talks, discussions`),
  soleMeetingNouns: wordList(`meeting, talks, reception, session, negotiations, consultations`),
  soleGatheringNouns: wordList(
    `conference, forum, summit, congress, seminar, symposium, workshop, roundtable, webinar, convention, ceremony,
    exhibition, expo, fair, festival, opening, inauguration, gala, banquet, celebration, celebrations, commemoration, event,
    gathering, vernissage, groundbreaking, ground-breaking, prize-giving, prizegiving, fundraiser, investiture,
    thanksgiving service, memorial service, carol service, launch, launching, unveiling, commissioning, handover, hand-over, handing-over,
    ribbon-cutting,
    flag-off, sod-cutting, sod-turning, dinner, luncheon, convocation, topping-out, colloquium`,
  ),
  takingUp: wordList(`the, this`),
  knownLeads: wordList(`the, this, his, her, their`),
  grandOpenings: wordList(`grand opening, official opening, ceremonial opening, formal opening`),
  plainGatherings: wordList(
    `a, an, this, gathering, event, function, occasion, programme, program, special, grand, remarkable, large`,
  ),
  sessionNouns: wordList(`panel, session, plenary, roundtable, debate`),
  mealNouns: wordList(`dinner, banquet, lunch, luncheon, breakfast, iftar, reception`),
  wholes: wordList(`all, both, each`),
  already: wordList(`already`),
  again: wordList(`again`),
  arrivalPlaces:
    /\b(?:airport|airfield|air ?base|airstrip|railway station|upon (?:his|her|their) (?:arrival|return))\b/,
  homecoming: /\b(?:return(?:ed|s)|arrived|flew|came|got|is|was) (?:back )?home\b|\bhomecoming\b/,
  wholeHouses: wordList(
    `university, universiti, college, institute, hospital, academy, company, port, ministry`,
  ),
  partsOfHouses: wordList(
    `institute, college, school, department, faculty, library, laboratory, lab, labs, laboratories, gallery,
    campus, centre, center, clinic, unit, division, workshop, ward, dormitory`,
  ),
  memorandum: 'memorandum',
  memorandumLetters: wordList(`mou, moa, moc`),
  furtherAgreement: wordList(`second, third, fourth, fifth, sixth, another, further, separate, additional`),
  anotherAgreement: wordList(`first, second, third, fourth, fifth, sixth, another, other, new`),
  severalMeetings:
    /\b(?:both|all(?: of)?(?: the| these)?|these|the (?:two|three|four)) (?:of the(?:se)? )?(?:\w+ )?(?:meetings|events|engagements|calls)\b|\b(?:attended|during|in|at) the (?:bilateral )?meetings\b/,
  bothMeetings: /\b(?:both|the two) (?:of the(?:se)? )?(?:\w+ )?(?:meetings|events|engagements|calls)\b/,
  nextAdverbs: wordList(`also, then, later, next, subsequently, afterwards, thereafter`),
  afterPrepositions: wordList(`after, following`),
  apartOpenings: wordList(`separately, elsewhere`),
  otherOccasion:
    /^(?:separately|elsewhere|earlier|previously|beforehand|(?:prior to|before|after) (?:this|that)|later|afterwards?|subsequently|thereafter|(?:also )?(?:on )?the same (?:day|afternoon|evening|morning))\b/,
  thenWords: wordList(`then, later, subsequently, afterwards, earlier`),
  earlierOpenings: wordList(`earlier, previously, beforehand`),
  earlierAgreement: wordList(`last, previous, earlier, first`),
  endOfVisit:
    /^(?:at|on|towards?) the (?:end|conclusion|close) of (?:the|his|her|their|this) (?:\S+ ){0,2}(?:visit|trip|stay|mission|tour)\b/,
  ...englishSums,
  definiteLead:
    /(?:^|[,;:] |\bthat )(?:the|this|its|their)(?: (?:new|total|entire|combined|additional|planned|initial))*$/,
  indefiniteLead: /(?:^| )an?$/,
  givesSum:
    /\b(?:(?:will|would|is to|are to|is set to|agreed to|undertakes? to|commits? to|plans? to|planned to|intends? to|pledge[sd]? to) (?:\w+ )?(?:lend|provide|grant|extend|contribute|finance|disburse|pay|allocate|invest|donate|give|receive|purchase|buy)|is lending|is providing|is granting)\b(?: [^\s.;,]+){0,8}$|\b(?:extended|granted|provided|approved|sanctioned|opened) (?:an? )?(?:[\w-]+ ){0,2}?(?:line of credit|credit line|credit facility|loc|loan|grant|financing facility)(?: \( \w+ \)| \[ \w+ \])? (?:of|worth|totalling|totaling|amounting to)(?: up to)?$|\b(?:will|would|is to|are to) (?:be )?\w+ (?:[^\s.;,]+ ){0,8}?at an? (?:\w+ )?(?:cost|price) of$/,
  paidUnder: /(?:^| )(?:under|through|as part of|according to|in accordance with|by|in)(?: the terms of)?$/,
  perUnit:
    /^(?:each|apiece|per (?!year|annum|month|season|week|day)\w|an? (?:ton|tonne|barrel|kilo|kilogram|kilogramme|kilowatt|kilowatt-hour|unit|share|litre|liter|gallon|head|piece|mile|kilometre|kilometer|square|cubic|hectare|acre|megawatt|mwh|kwh|night|passenger|vehicle|container|teu)\b)/,
  oneOfThem:
    /(?:\b(?:including|among (?:them|these)|such as)\b.*|[:,] one\b.*|\b(?:first|second|third|largest|biggest)(?: of (?:them|these|which))?(?: ,)?(?: worth| valued at| for| of)?)$/,
  bringingTo: /\b(?:bringing|raising|taking|lifting|options? (?:for|on|to))(?: [\w'-]+){0,12}$/,
  underIt:
    /^(?:under|through|with|by|as part of) (?:the terms of )?(?:it|them|(?:the|this|these) (?:\S+ ){0,4}?(?:agreements?|contracts?|deals?|memorandum|mou|accords?|pacts?|notes|loans?|grants?|arrangements?))\b.*\b(?:give|gives|provide|provides|provided|extend|extends|lend|lends|grant|grants|contribute|contributes|invest|invests|finance|finances|allocate|allocates|receive|receives|pay|pays|disburse|disburses)\b/,
  renewingVerbs: wordList(`renew, extend, prolong, re-sign, update, amend`),
  plainPaper: wordList(
    `memorandum, memoranda, memorandums, mou, mous, moa, understanding, agreement, agreements, contract, pact, accord, deal, treaty,
    protocol, document, documents, letter, intent, declaration, statement, arrangement, partnership, cooperation, co-operation,
    collaboration, friendship, framework, joint, bilateral, mutual, general, new, strategic, formal, official, historic, landmark,
    renewed, extended, further, future, the, a, an, their, this, and, of, on, for, to, in, between, with, year, years`,
  ),
  dayNouns: wordList(`day`),
  sameDay:
    /\b(?:that|the same|on the same) (?:day|morning|afternoon|evening|night)\b|^(?:later )?in the (?:morning|afternoon|evening)\b|^(?:afterwards|later|then|subsequently|earlier)\b/,
  endingVerbs: wordList(`return, conclude, end, wrap, complete, finish`),
  nextDay:
    /\b(?:(?:the|on the) (?:following|next) (?:day|morning|afternoon|evening)|the day after(?! tomorrow)|(?:a|one) day later)\b/,
  previousDay:
    /\b(?:the (?:previous|preceding) (?:day|evening)|the (?:day|evening) before(?= ,| [a-z]+ had)|(?:a|one) day earlier)/,
  daysLater: /\b(\w+) days (?:later|afterwards)\b/,
  daysEarlier: /\b(\w+) days (?:earlier|before(?= ,))/,
  dayOfStay:
    /(?:^on the (?=\w+ day\b)|\bthe (?=\w+ day (?:of (?:the|his|her|their|its|this) (?:\S+ )?(?:visit|trip|stay|tour|mission|programme|program)\b|,|by\b)))(\w+) day/,
  daysOfStay: {
    first: 0,
    opening: 0,
    second: 1,
    third: 2,
    fourth: 3,
    fifth: 4,
    last: -1,
    final: -1,
    closing: -1,
  },
  severalDays:
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|multi|[2-9]|1\d)[- ]?days?\b|\bweek[- ]?long\b|\bfor (?:a|one|two|three|\d) weeks?\b/,
  earlierOpening:
    /^(?:earlier(?! (?:(?:on|in) )?(?:the (?:same )?(?:day|morning|afternoon|evening)|the same|that))|previously|before (?:that|this)|(?:aside|apart) from)\b/,
  otherAgreement: /^(?:an? |the |two |three |several |many )?(?:similar|other|another|previous|earlier)\b/,
  otherTime:
    /\b(?:during|over|throughout|later in|in the course of) the (?:week|weekend|month|year)\b|\bthe (?:first|second|third|fourth|last|final|closing) day\b/,
  causePrepositions: wordList(`following, after`),
  soFar:
    /\b(?:(?:so|thus) far|(?:up )?to date|till date|to this day|twice|(?:two|three|four|five|several|many|numerous|\d+) times)\b/,
  ownersMeetings: wordList(`annual, shareholders, extraordinary`),
  meetingPrepositions: wordList(`at, in, during, within`),
  mediaWords: wordList(`press, news, media, interview, newsmen, journalists`),
  partsOfDay: wordList(`morning, afternoon, evening, night`),
  boundaryPrepositions: wordList(`since, until, till, by, before, prior, ahead`),
  boundaryVerbs: wordList(`end, expire, begin, start, commence, run`),
  datingParticiples: /(?:ed|dating)$/,
  contrasts: wordList(`while, whereas, whilst`),
  sourceWords: wordList(`according, issued`),
  yearInReview: /^(?:in|during|throughout|over)\s+(?:the\s+year\s+)?(\d{4})\b/i,
  plannedAdjectives: wordList(
    `planned, upcoming, forthcoming, scheduled, next, proposed, future, possible, expected, postponed,
    cancelled, canceled, postponement, return`,
  ),
  sidelines: /\b(?:sidelines|margins|fringes)\b/,
  fromAfar:
    /\b(?:virtual|online) (?:[\w-]+ )?(?:meeting|talks|summit|session|consultations|dialogue|conference|signing|ceremony)\b|\b(?:met|meeting|talks|held|signed) (?:virtually|online)\b|\b(?:via|by|through|over) (?:an? )?(?:video|zoom|teleconference|webinar)/,
  onVisit:
    /\b(?:during|on|as part of|in the course of) (?:the|his|her|their|this|an?) (?:[\w-]+ ){0,3}?(?:visit|trip|tour|stay)\b/,
  comesToGathering:
    /\b(?:to|is|are|also) (?:attend|attending|participate|participating|take part|taking part) (?:in |at )?(?:the |an? |this )?(?:[\w'’-]+ ){0,6}?(?:summit|conference|forum|assembly|congress|session|symposium|meetings|exhibition|expo|fair|festival|games)\b/,
  takesUpPost:
    /\bto (?:take up|take over|assume|commence|begin|start|resume) (?:(?:his|her|their|the|a|an|new) ){0,2}(?:[\w-]+ ){0,2}?(?:post|posting|position|duties|duty|office|appointment|assignment|tour of duty|tenure|term|mission|command|role|job|work|setting up)\b/,
};
