import type {
  AgreementLexicon,
  AmountLexicon,
  AuxiliaryLexicon,
  ClauseLexicon,
  HappeningLexicon,
  SentenceLexicon,
} from '../clause-lexicon.ts';
import { wordList } from '../word-list.ts';
import { englishFactuality } from './factuality.ts';

const auxiliaries: AuxiliaryLexicon = {
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
    `set, scheduled, due, expected, slated, planned, likely, about, poised, going, supposed, bound, ready, tipped, hoping, planning`,
  ),
  hearsay: wordList(`believed, said, reported, understood, rumoured, rumored`),
  unable: wordList(`unable`),
  able: wordList(`able`),
  outstanding: wordList(`yet`),
  adverbEndings: wordList(`ly`),
  openingAdverbs: wordList(`also, recently, earlier, later`),
  nounLeads: wordList(
    `the, a, an, his, her, its, their, our, this, official, of, any, no, first, working, state, recent, joint, next, upcoming, field, courtesy, phone, telephone, site, second, third, two, three`,
  ),
  nounPrepositions: wordList(`for, on, in, during, after, by, with, following, to, at, under, from`),
  nounLikeVerbs: wordList(
    `visit, host, head, tour, call, sign, plant, work, order, design, request, grant, feature, support`,
  ),
  nounComplements: wordList(`for, of`),
};

const agreements: AgreementLexicon = {
  doings: wordList(`arrangement, arrangements, understanding`),
  counters: wordList(`total, following`),
  weakNouns: wordList(
    `projects, documents, document, framework, plan, partnership, notes, intentions, statement, understanding, grant, loan, minutes, arrangement, arrangements, declaration, convention, concession, lease, deal, deals, compact, charter`,
  ),
  leads: wordList(
    `new, key, second, first, third, last, landmark, two, joint, separate, number, series, of, more, than, over, broad`,
  ),
  leadVerbs: wordList(
    `signing, planning, operating, framework, working, plan, supporting, building, joint, enhanced, expanded, visit, offer, fishing, marketing, learning, sharing, licensing, financing, purchasing, twinning, investing, mining, exchange, call, host, work, include, request, supply, order, service, long-term, land, transfer`,
  ),
  subjectLinks: wordList(`on, for, to, of, regarding, concerning, covering, about, in, aimed, under`),
  subjectEnds: wordList(
    `between, with, by, which, that, at, during, was, were, is, are, will, has, have, would, worth, valued, who, while, as, after, before, signed, when, totalling, totaling, today, yesterday, following, had, said, in, on`,
  ),
  signersNouns: wordList(`behalf`),
  notSubjectOpenings: wordList(`the, amount, a, total`),
  notSubjects: wordList(`amount, value, presence, framework`),
};

const happenings: HappeningLexicon = {
  elected: wordList(`assembly`),
  electedLeads: wordList(
    `legislative, national, county, state, regional, provincial, prefectural, federal, municipal, city, district, metropolitan, constituent, consultative, people's`,
  ),
  venues: wordList(
    `hall, halls, centre, center, park, museum, house, room, complex, grounds, pavilion, gallery, square, stadium, hotel, secretariat, committee, bureau, office, company, group, service, services, university, college, institute, authority, association, foundation, commission`,
  ),
  visits: wordList(`visit, visits, trip, tour, call, calls, stay, journey, stopover, courtesy`),
  signings: wordList(`signing, signature, exchange, initialling, initialing, inking, renewal, conclusion`),
  signingEvents: wordList(`ceremony, event`),
  instruments: wordList(`notes, documents, agreements, memoranda, mous, letters, instruments, memorandums`),
  remoteLeads: wordList(`phone, telephone, video-phone`),
  inPersonLeads: wordList(`courtesy, farewell, introductory, port`),
  talks: wordList(`talks, consultations, discussions, negotiations`),
  counters: wordList(`round, rounds, session, series, meeting`),
  innerCounters: wordList(`session, meeting, round`),
  leads: wordList(
    `separate, closed-door, extended, limited, detailed, first, second, third, delegation-level, one-on-one, face-to-face, tripartite, trilateral, new, last, next, joint, same, such`,
  ),
  leadVerbs: wordList(
    `working, official, conference, joint, closing, opening, tour, visiting, planning, state`,
  ),
  notLeadEndings: wordList(`ed`),
  singularsInS: wordList(`congress, talks`),
  nameLinks: wordList(`of, for, on, and`),
};

const amounts: AmountLexicon = {
  decimalComma: false,
  scales: {
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    millions: 1e6,
    mn: 1e6,
    m: 1e6,
    mln: 1e6,
    mio: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    b: 1e9,
    bln: 1e9,
    trillion: 1e12,
    tn: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    cr: 1e7,
  },
  countries: wordList(
    `us, u.s., american, hong, singapore, australian, canadian, chinese, saudi, uae, indian, kuwaiti, danish, swedish, norwegian, swiss, pakistani, emirati, new, sri, fijian, ugandan, kenyan, tanzanian, egyptian, sudanese, qatari, omani, bahraini, jordanian, iraqi, tunisian, algerian, libyan, serbian, mexican, colombian, chilean, argentine, nepali, nepalese, mauritian, ethiopian, ghanaian, nigerian, namibian, jamaican, taiwan, hungarian, czech, polish, turkish, zambian, malawian`,
  ),
  secondWords: wordList(`kong, zealand, lankan`),
  countryCurrencies: {
    'singapore dollars': 'SGD',
    'australian dollars': 'AUD',
    'canadian dollars': 'CAD',
    'hong kong': 'HKD',
    'danish kroner': 'DKK',
    'pakistani rupees': 'PKR',
    'sri lankan': 'LKR',
    'nepali rupees': 'NPR',
    'nepalese rupees': 'NPR',
    'mauritian rupees': 'MUR',
    'new zealand': 'NZD',
    'fijian dollars': 'FJD',
    'namibian dollars': 'NAD',
    'jamaican dollars': 'JMD',
    'taiwan dollars': 'TWD',
    'ugandan shillings': 'UGX',
    'kenyan shillings': 'KES',
    'tanzanian shillings': 'TZS',
    'zambian kwacha': 'ZMW',
    'malawian kwacha': 'MWK',
    'egyptian pounds': 'EGP',
    'sudanese pounds': 'SDG',
    'qatari riyals': 'QAR',
    'omani riyals': 'OMR',
    'omani rials': 'OMR',
    'kuwaiti dinars': 'KWD',
    'bahraini dinars': 'BHD',
    'jordanian dinars': 'JOD',
    'iraqi dinars': 'IQD',
    'tunisian dinars': 'TND',
    'algerian dinars': 'DZD',
    'libyan dinars': 'LYD',
    'serbian dinars': 'RSD',
    'mexican pesos': 'MXN',
    'colombian pesos': 'COP',
    'chilean pesos': 'CLP',
    'argentine pesos': 'ARS',
  },
  qualifiers: wordList(
    `more, than, over, about, around, nearly, almost, approximately, some, up, to, least, at, exceeding, roughly, total, of`,
  ),
  innerQualifiers: wordList(`to, of, total, than, some`),
};

const sentences: SentenceLexicon = {
  times: wordList(`day, morning, afternoon, evening, night, week, month, year, time`),
  timeOpenings: wordList(
    `occasion, morning, afternoon, evening, night, day, noon, week, month, year, the, a`,
  ),
  conjunctions: wordList(`and, but, or`),
  relativePronouns: wordList(`who, which, that, whom`),
  describingPronouns: wordList(`who, which`),
  asidePronouns: wordList(`who, which, whom, whose`),
  originWords: wordList(`born, based, headquartered, located, resident, residing, living, educated, raised`),
  joiningAdverbs: wordList(`then, also, later, afterwards, thereafter, together, further, even, so, thus`),
  notObjects: wordList(
    `each, also, again, last, first, earlier, up, here, there, online, virtually, separately, on, today, briefly, privately, both, a, the, two`,
  ),
  clausePrepositions: wordList(`after, before, since, until, as`),
  agentPrepositions: wordList(`by, between`),
  placePrepositions: wordList(`in, at`),
};

/** The English words from which clauses are read. */
export const englishClauses: ClauseLexicon = {
  auxiliaries,
  agreements,
  happenings,
  amounts,
  sentences,
  factuality: englishFactuality,
};
