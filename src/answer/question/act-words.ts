/** What kind of happening a question is about: `meeting` is any in which people met, `any` leaves it open. */
export type Act = 'meeting' | 'signing' | 'any';

/**
 * The words that tell what a question is about, by act. What belongs here: words that, in a question with a name or a
 * period, ask for events of this kind and hardly for anything else. Two words are written with a space.
 */
export const ACT_WORDS: Readonly<Record<Act, readonly string[]>> = {
  meeting:
    `meet meets met meeting meetings receive receives received welcome welcomes welcomed host hosts hosted greet greets
    greeted visit visits visited visiting visitor visitors come comes came coming talks travel travelled traveled go went trip trips
    tour toured`
      .trim()
      .split(/\s+/)
      .concat('call on', 'called on', 'calls on', 'courtesy call', 'was with', 'were with'),
  signing: ['sign', 'signs', 'signed', 'signing', 'signings', 'conclude', 'concluded'],
  any: [
    'happen',
    'happened',
    'happens',
    'take place',
    'took place',
    'going on',
    'events',
    'do in',
    'do on',
    'do last',
    'do since',
    'been doing',
  ],
};

/** Words for going somewhere: the place they go to takes no part in it. */
export const GOING_WORDS: ReadonlySet<string> = new Set(
  'visit visits visited visiting visitor visitors come comes came coming travel travelled traveled go went trip trips tour toured'.split(
    ' ',
  ),
);

/**
 * Nouns for what is signed. A question that has one is about signings, and the noun is still among its topic words, for
 * there are many agreements of other kinds.
 */
export const AGREEMENT_NOUNS: ReadonlySet<string> = new Set(
  `agreement agreements accord accords contract contracts deal deals memorandum memoranda memorandums mou mous pact pacts
  treaty treaties protocol protocols loan loans`.split(/\s+/),
);

/** Nouns for bodies and places of any name. */
export const ANY_BODY: ReadonlySet<string> = new Set(
  `company companies firm firms business businesses enterprise enterprises corporation corporations group groups bank banks
  university universities ministry ministries agency agencies institution institutions organisation organisations
  organization organizations city cities country countries province provinces state states region regions town towns`.split(
    /\s+/,
  ),
);

/** Nouns in the names of bodies, by which an article goes on about one it has named (`the chamber`). In lower case. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `government committee commission office bureau department ministry council congress embassy consulate parliament senate
  chamber district university college school academy bank company group corporation institute association federation
  confederation union foundation museum club hospital agency authority society fund fair expo forum port airport city`.split(
    /\s+/,
  ),
);

/** Nouns for events themselves: what is counted by them is not told by an event, it is their number. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set([
  ...AGREEMENT_NOUNS,
  ...'meeting meetings visit visits signing signings talks times time event events conference conferences'.split(
    ' ',
  ),
]);

/** Words for those who meet, which say nothing about who they are. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  `guest guests delegation delegations people person persons anyone anybody someone somebody everybody official officials
  representative representatives visitors visitor side sides party parties leaders members member`.split(
    /\s+/,
  ),
);
