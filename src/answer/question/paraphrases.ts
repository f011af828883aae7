import { termOf, termsOf } from '../../archive/search/terms.ts';

/**
 * Words that a question and an article may use for the same thing, a line each. What belongs here: words that ask and
 * tell of one kind of fact in any archive of news. What does not: names, and synonyms that only hold in one article.
 */
const GROUPS = `
founded established foundation founding establishment formed created inaugurated
population inhabitants residents
live lives living home residents inhabitants population
worth value valued cost costs price total amount sum
lead led headed heads head leader leading chaired
preside presided chaired presiding
join joined joins member members membership
young youth youths
supply supplied supplies order ordered orders
buy order orders ordered
car cars vehicle vehicles automobile automobiles
reach reached exceed exceeded
attend attended participate participated present representatives
help helped support supported assistance providing
sell sold sale sales
buy bought purchase purchased acquire acquired
present presented gift donate donated
discuss discussed discussion discussions
deliver delivered delivery deliveries
arrive arrived arrival
lend lent loan loans
appoint appointed appointment
decide decided decision
travel travelled traveled trip visit visited tour toured
built build construction constructed
began begin started start launched opened
located situated lies location headquarters seat
deadline close closes closing due
paid pay payment cost offer offered spend spent
employ employs employees staff workers
financing funding fund financed
company companies firm firms enterprise enterprises business businesses
ship ships vessel vessels boat boats
turnover revenue revenues sales
megawatt megawatts mw
finish finished complete completed completion
postpone postponed delay delayed
cancel cancelled canceled
factory factories plant plants
border borders frontier
plane planes aircraft
kilometre kilometres kilometer kilometers km
hectare hectares ha
tonne tonnes ton tons
grow growth grew grown rise rose risen increase increased
mou mous memorandum memoranda memorandums
agreement agreements accord accords pact pacts
`;

/** Verbs whose forms have no common stem, a line each. */
const IRREGULAR_VERBS = `
leave left
buy bought
sell sold
build built
hold held
pay paid
send sent
win won
lose lost
speak spoke spoken
write wrote written
grow grew grown
begin began begun
rise rose risen
fall fell fallen
bring brought
meet met
lead led
sit sat
stand stood
run ran
fly flew flown
choose chose chosen
draw drew drawn
teach taught
spend spent
lay laid
seek sought
fight fought
deal dealt
flee fled
hear heard
shake shook shaken
swear swore sworn
break broke broken
strike struck
drive drove driven
throw threw thrown
wear wore
catch caught
lend lent
`;

/** Short forms of offices, and what they are short for. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['fm', 'foreign minister'],
  ['pm', 'prime minister'],
];

const groups = [GROUPS, IRREGULAR_VERBS]
  .flatMap((lines) => lines.trim().split('\n'))
  .map((line) =>
    line
      .split(' ')
      .map(termOf)
      .filter((term) => term !== null),
  );
const byTerm = new Map<string, Set<string>>();
for (const group of groups)
  for (const term of group) byTerm.set(term, new Set([...(byTerm.get(term) ?? []), ...group]));
const longForms = new Map(
  SHORT_FORMS.map(([short, long]) => [short, termsOf(long).map(({ term }) => term)] as const),
);

/** What a question may say in words that mean too much else in an article: `set up` for founded. A line: asked, then told. */
const ASKED_AS = `
set founded established formed created inaugurated
people population inhabitants residents home employees staff
talk discuss discussed speak spoke spoken
group delegation mission
arrive delivered delivery deliveries
`;

const askedAs = new Map(
  ASKED_AS.trim()
    .split('\n')
    .map((line) =>
      line
        .split(' ')
        .map(termOf)
        .filter((term) => term !== null),
    )
    .map(([asked = '', ...told]) => [asked, told] as const),
);

/** The terms that may stand in an article for `term` of a question, itself the first. */
export function paraphrasesOf(term: string): ReadonlySet<string> {
  return new Set([term, ...(byTerm.get(term) ?? []), ...(askedAs.get(term) ?? [])]);
}

/** What a count of one thing may be told as: `a population of 8.5 million` counts people, `100 members came` too. */
const COUNTED_AS: readonly (readonly string[])[] = [
  'people inhabitants residents population members guests visitors delegates participants representatives employees staff'.split(
    ' ',
  ),
  'population people inhabitants residents'.split(' '),
  'cars vehicles automobiles units'.split(' '),
  'inhabitants people residents population'.split(' '),
  'residents people inhabitants population'.split(' '),
  'growth rise increase'.split(' '),
  'megawatts mw'.split(' '),
  'kilometres kilometers km'.split(' '),
  'kilometers kilometres km'.split(' '),
  'hectares ha'.split(' '),
  'tonnes tons'.split(' '),
  'employees staff workers people persons'.split(' '),
  'staff employees workers people persons'.split(' '),
  'workers employees staff people persons'.split(' '),
  'ships vessels boats'.split(' '),
  'boats ships vessels'.split(' '),
  'firms companies enterprises businesses'.split(' '),
  'companies firms enterprises businesses'.split(' '),
  'businesses companies firms enterprises'.split(' '),
];

const countedAs = new Map(
  COUNTED_AS.map((words) => words.map(termOf).filter((term) => term !== null)).flatMap((terms) =>
    terms.slice(0, 1).map((term) => [term, terms] as const),
  ),
);

/** The terms for what is counted, where `term` is asked for. */
export function countsAs(term: string): readonly string[] {
  return countedAs.get(term) ?? [term];
}

/** What stands together in an article for one word of a question: a city of a population is `home to 212,000 people`. */
const SAID_TOGETHER: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['population', 'inhabitants', 'residents'],
    ['home people', 'live people', 'million people', 'thousand people'],
  ],
  [['delegation'], ['trade mission']],
];

const together = new Map(
  SAID_TOGETHER.flatMap(([asked, told]) => {
    const ways = told.map((words) => termsOf(words).map(({ term }) => term));
    return asked.map((word) => [termOf(word) ?? word, ways] as const);
  }),
);

/** Terms that, all in one sentence, say what `term` asks for. */
export function saidTogether(term: string): readonly (readonly string[])[] {
  return together.get(term) ?? [];
}

/** The terms that `term` is short for, all of which must stand together in its place; undefined for other words. */
export function longFormOf(term: string): readonly string[] | undefined {
  return longForms.get(term);
}
