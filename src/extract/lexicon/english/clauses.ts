import type {
  AgreementLexicon,
  AuxiliaryLexicon,
  ClauseLexicon,
  HappeningLexicon,
  SentenceLexicon,
} from '../clause-lexicon.ts';
import { wordList } from '../word-list.ts';
import { englishAmounts } from './amounts.ts';
import { englishFactuality } from './factuality.ts';

const auxiliaries: AuxiliaryLexicon = {
  clockWords: wordList(`am`),
  be: wordList(`am, is, are, was, were, be, been, being, isn't, wasn't, weren't, aren't`),
  pastBe: wordList(`was, were, wasn't, weren't`),
  nonFiniteBe: wordList(`be, been, being`),
  presentHave: wordList(`has, have, having, hasn't, haven't`),
  pastHave: wordList(`had, hadn't`),
  gerunds: wordList(`having, being`),
  do: wordList(`do, does, did, didn't, don't, doesn't`),
  modals: wordList(
    `will, would, shall, should, may, might, can, could, must, won't, wouldn't, couldn't, cannot, can't, shouldn't`,
  ),
  not: wordList(`not, never, nor, neither, hardly`),
  negativeEndings: wordList(`n't, cannot`),
  due: wordList(
    `set, scheduled, due, expected, slated, planned, likely, about, poised, going, supposed, bound, ready,
    tipped, hoping, planning`,
  ),
  hearsay: wordList(`believed, said, reported, understood, rumoured, rumored`),
  unable: wordList(`unable`),
  able: wordList(`able`),
  outstanding: wordList(`yet`),
  adverbEndings: wordList(`ly`),
  openingAdverbs: wordList(`also, recently, earlier, later`),
  nounLeads: wordList(
    `the, a, an, his, her, its, their, our, this, these, those, official, of, any, no, first, working, state, recent, joint,
    next, upcoming, sister, field, courtesy, phone, telephone, site, second, third, two, three, opening, closing, welcome,
    welcoming, introductory, keynote, feature, congratulatory, concluding, inaugural, extensive, in-depth, fruitful, friendly`,
  ),
  nounPrepositions: wordList(`for, on, in, during, after, by, with, following, to, at, under, from`),
  nounLikeVerbs: wordList(
    `visit, host, head, tour, call, sign, plant, work, order, design, request, grant, feature, support`,
  ),
  nounComplements: wordList(`for, of`),
};

const agreements: AgreementLexicon = {
  doings: wordList(`arrangement, arrangements, understanding`),
  settings: wordList(`framework`),
  counters: wordList(`total, following`),
  weakNouns: wordList(
    `projects, documents, document, framework, plan, partnership, notes, intentions, statement, understanding,
    grant, loan, line of credit, lines of credit, minutes, arrangement, arrangements, declaration, convention, concession, lease, deal, deals,
    compact, charter, commitment, commitments`,
  ),
  leads: wordList(
    `new, key, second, first, third, last, landmark, two, joint, separate, number, series, of, more, than, over, broad`,
  ),
  leadVerbs: wordList(
    `signing, planning, operating, framework, working, plan, supporting, building, joint, enhanced, expanded,
    visit, offer, fishing, marketing, learning, sharing, licensing, financing, purchasing, twinning, investing,
    mining, exchange, call, host, work, include, request, supply, order, service, long-term, land, transfer`,
  ),
  subjectLinks: wordList(`on, for, to, of, regarding, concerning, covering, about, in, aimed, under`),
  subjectEnds: wordList(
    `between, with, by, which, that, at, during, was, were, is, are, will, has, have, would, worth, valued, who,
    took, while, as, after, before, signed, when, totalling, totaling, today, yesterday, following, had, said, in,
    on`,
  ),
  signersNouns: wordList(`behalf`),
  timesOfSigning: wordList(`day, sidelines, margins, fringes, occasion, eve`),
  notSubjectOpenings: wordList(`the, amount, a, total, order, presence, witness`),
  notSubjects: wordList(`amount, value, presence, framework, order, witness`),
};

const happenings: HappeningLexicon = {
  elected: wordList(`assembly`),
  electedLeads: wordList(
    `legislative, national, county, state, regional, provincial, prefectural, federal, municipal, city,
    district, metropolitan, constituent, consultative, people's`,
  ),
  venues: wordList(
    `hall, halls, centre, center, park, museum, house, room, complex, grounds, pavilion, gallery, square,
    stadium, hotel, secretariat, committee, bureau, office, company, group, service, services, university,
    college, institute, authority, association, foundation, commission`,
  ),
  visits: wordList(`visit, visits, trip, tour, call, calls, stay, journey, stopover, courtesy, inspection`),
  unsignedThings: wordList(
    `gift, gifts, present, presents, souvenir, culture, cultural, student, ring, flag, pennant`,
  ),
  signings: wordList(`signing, signature, exchange, initialling, initialing, inking, renewal, conclusion`),
  signingEvents: wordList(`ceremony, event, act`),
  instruments: wordList(`notes, documents, agreements, memoranda, mous, letters, instruments, memorandums`),
  remoteLeads: wordList(`phone, telephone, video-phone`),
  inPersonLeads: wordList(`courtesy, farewell, introductory, port`),
  talks: wordList(`talks, consultations, discussions, negotiations`),
  counters: wordList(`round, rounds, session, series, meeting, number, string`),
  innerCounters: wordList(`session, meeting, round`),
  durations: wordList(`day, week`),
  leads: wordList(
    `separate, closed-door, extended, limited, detailed, first, second, third, delegation-level, one-on-one,
    face-to-face, tripartite, trilateral, new, last, next, joint, same, such, long, photo`,
  ),
  leadVerbs: wordList(
    `working, official, conference, joint, closing, opening, tour, visiting, planning, state, award, awards, launch`,
  ),
  notLeadEndings: wordList(`ed`),
  singularsInS: wordList(`congress, talks`),
  nameLinks: wordList(`of, for, on, and`),
};

const sentences: SentenceLexicon = {
  times: wordList(`day, morning, afternoon, evening, night, week, month, year, time`),
  timeOpenings: wordList(
    `arrival, departure, turn, return, occasion, morning, afternoon, evening, night, day, noon, week, month, year, the, a`,
  ),
  conjunctions: wordList(`and, but, or`),
  relativePronouns: wordList(`who, which, that, whom`),
  describingPronouns: wordList(`who, which`),
  whereWords: wordList(`where, when`),
  aheadWords: wordList(`ahead`),
  asidePronouns: wordList(`who, which, whom, whose`),
  originWords: wordList(
    `situation, developments, conflict, crisis, war, peace, stability, unrest, fighting, ceasefire, born, based, headquartered, located, resident, residing, living, educated, raised`,
  ),
  asExamples: wordList(`among others, inter alia`),
  joiningAdverbs: wordList(`then, also, later, afterwards, thereafter, together, further, even, so, thus`),
  notObjects: wordList(
    `each, also, again, last, first, earlier, up, here, there, online, virtually, separately, on, today,
    briefly, privately, face, in-person, one-on-one, one-to-one, both, a, the, two`,
  ),
  roughly: wordList(`about, over, around, than`),
  pointers: wordList(`see`),
  countLeads: wordList(`many, up, close, least`),
  clausePrepositions: wordList(`after, before, prior, since, until, as`),
  agentPrepositions: wordList(`by, between`),
  placePrepositions: wordList(`in, at`),
  neverOpen: wordList(
    `of, in, on, at, by, for, from, with, to, and, or, but, that, which, who, whom, was, were, is, are, has, have, had,
    be, been, being, will, would, as, into, after, before, during, between, since, until, also, not, it's, than, when,
    where, while, if, because, through, towards, toward`,
  ),
};

/** The English words from which clauses are read. */
export const englishClauses: ClauseLexicon = {
  auxiliaries,
  agreements,
  happenings,
  amounts: englishAmounts,
  sentences,
  factuality: englishFactuality,
};
