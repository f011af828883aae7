import type { PhraseLexicon } from '../phrase-lexicon.ts';
import { wordList } from '../word-list.ts';
import { englishBodies } from './bodies.ts';
import { englishPlaces } from './places.ts';

/** The English words from which people, offices, bodies, groups and places are read. */
export const englishPhrases: PhraseLexicon = {
  ...englishBodies,
  ...englishPlaces,
  definiteDeterminers: wordList(`the, his, her, its, their, our, this, these, those, both`),
  determinerSeconds: wordList(`two, same, said, following, then, then-`),
  indefiniteDeterminers: wordList(`a, an, another, some, several, many, other, one, all, every, each, any`),

  singularPronouns: wordList(`he, she, him, her, it, i, we, us, me`),
  possessivePronouns: wordList(`her`),
  subjectPronouns: wordList(`he, she, they, we, i`),
  pluralPronouns: wordList(`they, them, both`),
  pairNouns: wordList(
    `authorities, ports, agencies, bodies, associations, chambers, banks, ministries, councils, regions, provinces,
    municipalities, institutes, sides, parties, countries, leaders, ministers, officials, presidents,
    delegations, cities, men, women, mayors, companies, governments, institutions, universities, foreign, heads,
    groups, organisations, organizations, diplomats, nations, interlocutors, premiers, defence, defense, prime,
    partners, firms, neighbours, neighbors, states, localities, districts, counties, towns, villages,
    prefectures, schools, colleges, centres, centers, hospitals, armies, navies, forces, airlines, churches,
    dioceses, clubs, unions, federations, ambassadors, rectors, governors, chairmen`,
  ),
  barePairNouns: wordList(`sides, parties, pair`),
  pairWords: wordList(`pair`),
  pairFollowers: wordList(
    `have, had, also, met, signed, will, discussed, agreed, then, held, were, are, exchanged, talked, spoke,
    later, earlier, last, shared, reviewed, and, on, in`,
  ),

  landforms: wordList(`mount, mt, mt., fort, cape`),
  patronymicParticles: wordList(`bin, binti, bint, binte, ibn, ibni, ben`),
  postNominals: wordList(
    `MP, MEP, MLA, DL, AE, MSP, TD, QC, KC, SC, SAN, CBE, OBE, MBE, KBE, DBE, GBE, MHK, MLC, MNA, AK, AM, MC, CSC, DSC, DSO, KCVO, GCVO, CMG, KCMG, DCMG, GCMG, CVO, PhD, Ph.D,
    Ph.D., MSc, M.Sc, M.Sc., M.Si, M.A., M.A, M.Eng., B.Sc., B.A., D.Sc., Ed.D., M.Phil., PC, P.C., O.M., Q.C., K.C., M.P., C.M., FRS, MD, MBA, MPH, CPA, FCA, EGH,
    EBS, CBS, MGH, OGW, GCON, CFR, OON, MFR, PSM, JSM, AO, AC, OAM, ONZM, CNZM, DNZM, KNZM, JP, IAS, IPS, IFS, psc, ndu, ndc,
    afwc, LOM, USP, O.P., OP, SKM, SKM., SPd, MPd, MSi, MKes, MKM, CSc, CSc., DrSc, DrSc., Dr.Sc., PhD., SJ, S.J., SVD, OFM, OSB, SDB, FSC, CICM, FRCP, FRCS, FRSE, FACS, FAAN, EdD, DBA,
    LLD, LLM, DSc, M.Ed., MEd, M.Ed, MPhil, M.Com., B.Ed., M.Tech., M.Tech, B.Tech., M.S., M.D., D.Phil., Dr.PH, DrPH,
    KCB, GCB, CB, DCB, ADC, AVSM, PVSM, UYSM, SYSM, VSM, YSM, NM, VM, SM, RSP, VSV, RWP, WWV, psn, fndu, CMM, OMM, MMM, MSM, CSM, AFC, USN, USMC, USCG, RAN, RCN, PTM, TM, mni, OC,
    AOE, SOM, COM, OOnt, LVO, MVO, RVO, DCVO, KStJ, DStJ, OStJ, MPL, MPP, MHA, JSC, JCA, FREng, FRCPC, FRSC, FNSE, FCIB, QPM, KPM, KFSM, RN, RNLN, RNZN`,
  ),
  degree:
    /^(?:[SM]\.[EHMSTP]|[SMBDA]\.(?:Sc|Si|Eng|Ed|Phil|Com|Kom|Tech|Hum|Pd|Ag|Kes|Ec|Ak|Psi|Farm|Sos|Kep|Sn|IP|AP)|Ph\. ?[DB]|M\.A|B\.A|PhD|MBA)\.?$/,
  partyLetters: /^(?:[RDIL]|Lab|Con|Lib|Ind|LD|NDP|ALP)[-–—]/,
  seatLetters: wordList(`MP, MEP, MLA, MSP, TD`),
  surnames: wordList(`loi, mou, park, church, chambers, steel, lake, parish, bay, duma, grant`),
  nameOpenings: wordList(`New, First, Do, Per`),
  pronounSurnames: wordList(`He, She, You`),
  nameLikeWords: wordList(`An, As, Do, He, Key, May, My, One, Per, She, So, Three, To, Two, You`),
  nameEndings: wordList(`An, May, Key`),
  compoundEndings: wordList(
    `non, pro, anti, speaking, based, led, backed, funded, owned, born, listed, headquartered, sponsored, made, built, educated,
    wide, style, related`,
  ),
  thingEnds: wordList(
    `course, courses, exercise, exercises, drills, prosperity, progress, scholarship, scholarships, curriculum, doctrine,
    constitution, resolution, anthem`,
  ),
  thingRests: wordList(`year, program, programme, project, scheme, strategy, mess, no.`),
  unitWords: wordList(
    `services, legal, public, human, resources, communications, communication, relations, planning, programmes,
    programs, partnerships, operations, projects, corporate, marketing, procurement, engineering, investment,
    standards`,
  ),
  unitedStates: wordList(`states, nations, countries`),
  countryLikeNames: wordList(`israel, jordan, chad, georgia, india, kenya, ireland`),
  nameLikeOffices: wordList(
    `ward, cardinal, proctor, amir, sultan, prince, king, bishop, dean, judge, marshal, imam, pope, major, justice, princess, queen,
    guest, host, author, regent, warden, steward, chief, chancellor`,
  ),
  nameBreakers: wordList(`dr, mr, mrs, ms, shri, smt, prof, engr, barrister`),
  nameLikeFields: wordList(
    `raj, faith, peace, law, land, lands, art, power, home, care, marine, market, small, prime, mine, mines,
    holy, life, freedom, human, west, north, east, south, central, general, state, steel, justice, food,
    sports, sport, shakti, jal, america, asia, africa, europe, ireland, scotland, wales, latin, village,
    children, woods, arts, posts, gas, water, youth, growth, may, hajj, rural, local, women, work, works,
    culture, regent, medium, it, ai, smes, data, city, exchange, links`,
  ),
  countryAcronyms: wordList(`us, uk, uae, usa, rok, dprk, prc, drc, ksa`),
  settingPrepositions: wordList(`in, at, of, from, to, on, near, after, during, for, within, under`),

  kinNouns: wordList(
    `wife, husband, spouse, partner, consort, son, daughter, brother, sister, father, mother, widow, nephew, niece, fiancée`,
  ),
  professions: wordList(
    `professor, ambassador, senator, general, admiral, colonel, major, captain, lieutenant, brigadier, judge,
    justice, academician, metropolitan, archbishop, bishop, cardinal, archimandrite, archdeacon, rabbi, mufti, prince, princess, king, sultan, commissioner`,
  ),
  graduates: wordList(`doctor, candidate, master, dr, dr.`),
  degreeFields: wordList(
    `science, sciences, philosophy, medicine, law, laws, economics, arts, letters, engineering, education`,
  ),
  adjectivalRoles: wordList(`major, general, principal, executive`),
  rulerNames: wordList(`sultan, amir, malik, raj, faith`),
  plainHonorifics: wordList(
    `sheikh, shaikh, mr, mr., mrs, mrs., ms, ms., dr, dr., prof, prof., eng, eng., engr, engr.`,
  ),
  deputyRanks: wordList(`lt, lt., lieutenant, lord, lady`),
  rankedOffices: wordList(`governor, gov, gov., mayor, mayoress, provost, chancellor, chamberlain`),
  actingWords: wordList(`ag, ag., acting, actg, designate, designated, interim, elect`),
  retiredWords: wordList(`n, g, rtd, retd, ret, rtd., retd., ret., retired, r, ret'd`),
  officeSuffixes: wordList(
    `designate, designated, elect, responsible, emeritus, emerita, ad interim, at interim, ad-interim, a.i., a.i, pro tem, pro tempore, in charge, in-charge`,
  ),
  capacityLeads: wordList(
    `in his capacity as, in her capacity as, in their capacity as, in its capacity as, in the capacity of, acting as, serving as`,
  ),
  servantTitles: /assistant|aide|adviser|advisor|secretary|representative|envoy|spokes|co-?ordinator/,
  seatedNowhere: wordList(`king, queen, emir, amir, sultan, prince, princess, mayor, governor, premier`),
  commonAddresses: wordList(`mr, mr., mrs, mrs., ms, ms., miss`),
  personalAddresses: wordList(`mr, mr., mrs, mrs., ms, ms., miss, h.e, h.e., s.e, s.e.`),
  relationFields: wordList(
    `cooperation, co-operation, relations, dialogue, liaison, partnership, partnerships`,
  ),
  weakRoles: wordList(
    `assistant, aide, clerk, general, vice, principal, major, executive, chief, justice, host, judge, head,
    officer, member, chair, deputy, lieutenant, partner, representative, fellow, guest, player, king, prince,
    marshal, bishop, dean, author, official, leader, owner, journalist, correspondent, columnist, editor,
    broadcaster, historian, philosopher, poet, novelist, composer, conductor, pianist, violinist, painter,
    sculptor, filmmaker, designer, architect, chef, footballer, cricketer, golfer, swimmer, activist,
    philanthropist, physician, surgeon, psychologist, lawyer, attorney, solicitor, emcee, compere, organiser,
    organizer, convenor, convener, patron, primate, vicar, chaplain, prelate`,
  ),
  familyNamesFirst: wordList(
    `nguyen, tran, le, pham, hoang, huynh, phan, vu, vo, dang, bui, do, ngo, duong, trinh, doan, truong, luong, nguyễn, trần,
    lê, phạm, hoàng, huỳnh, võ, vũ, đặng, bùi, đỗ, ngô, dương, trịnh, đoàn, trương, lương`,
  ),
  commonQualifiers: wordList(
    `one, area, city, country, then, state, house, group, project, policy, party, council, office, mission,
    press, field, site, delegation, main, personal`,
  ),
  prefixedRole:
    /^(?:vice|deputy|co|ex|sub|under|pro|arch|associate|assistant|acting)-(.+)$|^(.+)-(?:designate|elect)$/,
  commandingTitles: /\b(?:commanding(?:-in-chief)?|commander(?:-in-chief)?|commandant)$/,
  postedTitles:
    /ambassador|^amb\b|assistant|aide|consul|envoy|representative|attach|high commissioner|charg|nuncio|mission|counsell?or|delegate|adviser|advisor|commissioner|minister|secretary|rapporteur|clerk|chief of staff|chef de cabinet|correspondent|coordinator|co-ordinator|country (?:director|manager|head|chief)/,
  unpostedTitles: /\bminister$/,
  peerTitles: /counterpart|homologue|opposite number|colleague|peer|representative|delegate/,
  seatTitles:
    /^(?:member|lawmaker|legislator|senator|honou?rable member|mp|assembly ?man|councill?or|deputy)$/,
  officeLinks: wordList(`of, for, to, in, at, on, with`),
  bodyLinks: wordList(`of, for, from`),
  postingLinks: wordList(`in, to`),
  homeNouns: wordList(`country, kingdom, republic, emirate, sultanate, region, province`),
  accreditedWords: wordList(`accredited, resident, residing, based, stationed, headquartered`),
  residences: wordList(`residence, residency, seat, headquarters`),
  portfolioLinks: wordList(`on, with`),
  responsibilities: wordList(`charge of, responsibility for, responsibilities for`),
  fieldAdjective:
    /^(?:foreign|rural|urban|local|higher|public|natural|[a-z]{3,}(?:nal|ial|cal|ral|nic|mic|gic|tic|ive|ous))$/,
  leadJoiners: ['and', ',', '&', 'for'],
  topicLinks: ['and', ',', '&', 'of', 'for', '-'],
  topicClosers: wordList(`of, at, and, for`),
  verbEnding: /(?:ed|ing)$/,
  placeAdjectives: wordList(
    `northern, southern, eastern, western, central, northeastern, northwestern, southeastern, southwestern, coastal`,
  ),
  capitalRoles: wordList(`AIG, DIG, COAS, CoAS, CDS, CGS, MD, JMD, GM, CMD, DMD, DGM, CGM, GMD, CCO, CHRO`),
  officeJoiners: wordList(`and, &, /, cum, as`),

  delegations: wordList(`delegation, delegacy`),
  plainFields: /^[a-z]{4,}(?<!ly|ed|ous|ful|ent)$/,
  thingEndings: wordList(
    `project, projects, programme, programmes, scheme, schemes, initiative, refinery, reservoir, highway, expressway, vessel,
    corridor, pipeline, frigate, corvette, toolkit, handbook, roadmap`,
  ),
  fieldEndings: wordList(`affairs, relations, resources, communications, studies`),
  officialThings: wordList(
    `sources, media, data, figures, statistics, website, statement, statements, report, reports, documents, records, results,
    announcement, press, gazette, programme, program, schedule, photograph, photographs, photos`,
  ).map((thing) => `official ${thing}`),
  feasts: wordList(
    `farewell, dinner, cocktail, garden, tea, birthday, christmas, holiday, launch, welcome, dance`,
  ),
  looseParties: wordList(`party, team, group, mission`),
  parties: wordList(
    `delegation, delegations, delegacy, group, team, party, mission, contingent, deputation, side`,
  ),
  courtesies: wordList(`friendly, brotherly, sisterly, fraternal, neighbouring, neighboring, host, friend`),

  groupAdjectives: wordList(
    `more, than, over, some, about, nearly, dozens, hundreds, visiting, leading, key, other, relevant, various,
    business, press, high-ranking, high-level, parliamentary`,
  ),
  groupParticiples: wordList(
    `accomplished, accredited, distinguished, esteemed, experienced, gifted, honored, honoured, interested, renowned,
    retired, skilled, talented`,
  ),
  quantityNouns: wordList(`dozens, hundreds, number, group`),
  countedPeople: wordList(`people`),
  namedPlurals: wordList(`members`),
  otherThanAdjective: /(?:ed|s)$|^time$/,
  originLinks: wordList(`of, from, representing`),
  groupHeads: wordList(`head, leader, chief, chair, chairman, chairwoman`),
  includingWords: wordList(`including, comprising, featuring`),
  standingIn: wordList(`represent`),
  severally: wordList(`respectively`),
  includedWords: wordList(`includes, included, comprises, comprised`),
  consistingWords: wordList(`consisting, composed, comprised, made`),
  relativePronouns: wordList(`which, that, who`),
  copulas: wordList(`was, were, is, are`),
  singularCopulas: wordList(`is, was`),
  companyJoiners: wordList(`with, alongside`),
  stylePossessives: wordList(`his, her`),
  styleAdjectives: wordList(`royal, imperial, serene`),
  styles: wordList(`majesty, highness, excellency, holiness, all-holiness, eminence, beatitude`),
  listJoiners: wordList(
    `and, &, or, nor, and also, & also, or also, as well as, along with, together with, plus, alongside`,
  ),
};
