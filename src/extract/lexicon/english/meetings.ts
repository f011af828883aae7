import type { MeetingLexicon } from '../meeting-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English words by which it is told who met, received or called on whom. */
export const englishMeetings: MeetingLexicon = {
  onVisit: wordList(`visiting`),
  guestOf: /^(?:\S+ )?(?:also )?(?:an?|the|our|their) (?:[\w-]+ )?guests? of (?!honou?r)/,
  addressingParties: wordList(`address`),
  ourWords: wordList(`our`),
  callAims: wordList(`efforts, effort, bid, drive, campaign, mission, visit, trip, order`),
  takesOffice: wordList(`office, over, up`),
  travelling:
    /^(?:(?:, )?(?:(?:who|that|and) (?:is|was|are|were)|being|staying)(?: in [\w-]+)?|,)(?: (?:currently|presently|here|also|now))* (?:(?:on|with|paying|making) (?:an?|his|her|their) (?:[\w-]+ ){0,4}?(?:visit|trip|tour|mission)\b|visiting (?!professor|fellow|scholar|lecturer)|in (?:the country|town)\b(?! 's))/,
  turnOf: /^(?:then |next |also )?the turn of\b/,
  receivedThen: /\b(?:received|audience|welcomed)\b/,
  inTurn:
    /^(?:after (?:him|her|them)|then|next|before (?:him|her|them)|earlier|later|in the afternoon)\b|\b(?:also|then|subsequently|afterwards|in turn) received\b/,
  onHomeVisit:
    /^(?:, )?(?:during|on|as part of|(?:with)?in the framework of) (?:his|her|their) (?:[\w-]+ ){0,4}?(?:visit|trip|tour|mission) (?:to|in) (?:our|the) (?:country|republic|kingdom|state|nation)\b/,
  hadWith: wordList(
    `bilateral, interaction, interactions, encounter, catch-up, catchup, pull-aside, pullaside, brush-by, meet-up, meetup,
    one-to-one, rendezvous, brainstorming, deliberations, deliberation, coffee, tea, interface, huddle, tryst, engagement`,
  ),
  inOwnRoom:
    /^(?:him|her) (?:here |today )?(?:in|at) (?:his|her) (?:[\w-]+ ){0,2}(?:office|residence|chamber|headquarters)\b/,
  fromAfar:
    /\b(?:in|by|via|through|over) (?:an? |his |her |the )?(?:[\w-]+ ){0,2}?(?:message|letter|telegram|tweet|post|cable|video ?(?:link|call)?|e-?mail|telephone|phone)\b/,
  topicParticiples: wordList(
    `devoted, dedicated, centred, centered, focused, focussed, dominated, overshadowed, characterised, characterized, based, aimed`,
  ),
  partsOfTalks: wordList(
    `outcome, outcomes, result, results, focus, topic, topics, subject, subjects, theme, heart, centre, center, core,
    conclusion, highlight, highlights, purpose, aim, top, menu, agenda`,
  ),
  droppingVerbs: wordList(`dropped, stopped, popped, swung, come, go`),
  droppedIn:
    /^(?:(?:briefly|also) )?(?:(?:by|in|round|around|over)(?: briefly)?(?= (?:on|to)\b)|(?=to see\b))/,
  greetingVerbs: wordList(`congratulate, greet, extend, offer, convey, felicitate, bid, thank, commiserate`),
  giftsOfWords: wordList(`extend, offer, convey, bid`),
  sustainingVerbs: wordList(`maintained, sustained, develop, celebrate`),
  besideSummit:
    /\b(?:on|in|at) the (?:sidelines|margins|fringes) of (?:the |an? |this )?(?:[\w-]+ ){0,4}?(?:summit|conference|assembly|forum|meeting|council|session|congress|event|congress|dialogue)\b/,
  inParticular:
    /(?:\b(?:notably|namely|particularly|specifically)|\bin particular|\bamong others|\binter alia)(?: ,)?$/,
  speakingWhen: wordList(`when, as, while`),
  seeingVerbs: wordList(`see, meet, visit, greet, call`),
  outOfVerbs: wordList(`leave`),
  itWas: /^(?:it|this|that) was(?: also)?$/,
  gatheringTogether: wordList(`get, come`),
  gettingTogether: /^together\b/,
  exchangedViews:
    /^(?:(?:their|his|her|in-depth|detailed|extensive|token|small|commemorative) )*(?:views|opinions|pleasantries|gifts|souvenirs|mementos|mementoes|plaques|pennants)\b/,
  usingVerbs: wordList(`use, leave`),
  takingAlong: wordList(`bring, take`),
  positions:
    /^(?:(?:\d(?: ?(?:st|nd|rd|th))?|first|second|third|fourth|fifth|far|front|back|top|bottom|standing|seated|at|on|in|the|row|from|,|-) )*(?:left|leftmost|right|rightmost|cent(?:er|re)|middle|row|l|r|c)$/,
  pictureOpening: /^(?:pictured|photo|picture|above|here)(?: (?:left|right|here|is|are|shows?))*(?: [:,])?$/,
  pictureRow:
    /^(?:(?:pictured|seen|standing|seated)(?: (?:here|are))? )?(?:\( )?(?:from (?:the )?left(?: to right)?|left to right|l ?- ?r|l to r)(?: \))?(?: (?:are|is))?(?: ?[:,])?$/,
  posingWith:
    /^(?:, )?(?:(?:is |are |was |were )?(?:pictured|photographed|seen|shown|standing|together|poses?|posed|posing|talks?|talking|talked|chats?|chatting|chatted|speaks|speaking|converses?|conversing|shakes? hands|shaking hands|exchang\w+ (?:gifts|souvenirs|plaques|mementos|documents))(?: for an? (?:[\w-]+ ){0,2}?(?:photo|picture|photograph))?(?: (?:together|here))? )?(?:along |together )?with(?: the| an?)?$|^(?:presents?|presented|presenting|hands?|handed|handing|gives|giving)(?: over)? an? (?:[\w-]+ ){0,3}?(?:gift|plaque|token|souvenir|memento|present|book|painting|shield|medal|crest|pennant)(?: of \w+)? to(?: the)?$/,
  posingTogether:
    /^(?:\.?$|(?:\.|,)? ?(?:at|in|during|after|before|ahead of|on the sidelines of|on the margins of|outside)\b|,? ?(?:shak\w+ hands|pos\w+ for|exchang\w+|meeting|talking|chatting|seen|pictured|photographed))/,
  apartAdverbs: wordList(`separately, later, then, afterwards, afterward, subsequently, thereafter`),
  joinsMeeting: /(?:\band|\bas well as|\bfollowed by|\bin addition to|\bplus|\bthen|\blater|[,;])$/,
  behalf: wordList(`behalf`),
};

/** Verbs of coming by informally that are read in the past alone: their other forms are mostly nouns. */
export const informalVerbs: readonly string[] = wordList(
  `dropped:dropped:dropped, stopped:stopped:stopped, popped:popped:popped, swung:swung:swung, rolled:rolled:rolled, disclosed:disclosed:disclosed, maintained:maintained:maintained, sustained:sustained:sustained`,
);
