import type { PhraseLexicon } from '../phrase-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English words from which people, offices, bodies, groups and places are read. */
export const englishPhrases: PhraseLexicon = {
  definiteDeterminers: wordList(`the, his, her, its, their, our, this, these, those, both, said`),
  determinerSeconds: wordList(`two, same, said, following`),
  indefiniteDeterminers: wordList(`a, an, another, some, several, many, other, one, all`),

  singularPronouns: wordList(`he, she, him, her, it, i`),
  possessivePronouns: wordList(`her`),
  pluralPronouns: wordList(`they, them, both`),
  pairNouns: wordList(
    `authorities, ports, agencies, bodies, associations, chambers, banks, ministries, councils, regions,
    provinces, municipalities, institutes, sides, parties, countries, leaders, ministers, officials,
    presidents, delegations, cities, men, women, mayors, companies, governments, institutions, universities,
    foreign, heads, groups, organisations, organizations, diplomats, nations, interlocutors, premiers, defence,
    defense, prime, partners, firms, neighbours, neighbors, states`,
  ),
  barePairNouns: wordList(`sides, parties, pair`),
  pairWords: wordList(`pair`),
  pairFollowers: wordList(
    `have, had, also, met, signed, will, discussed, agreed, then, held, were, are, exchanged, talked, spoke,
    later, earlier, last, shared, reviewed, and, on, in`,
  ),

  placeNameOpenings: wordList(`city, town, county, state, district, province, federal, municipal, national`),
  patronymicParticles: wordList(`bin, binti, bint, binte, ibn, ibni, ben`),
  postNominals: wordList(
    `MP, MEP, MLA, MSP, TD, QC, KC, SC, SAN, CBE, OBE, MBE, KBE, DBE, GBE, MHK, MLC, MNA, AK, AM, MC, CSC, DSC, DSO, KCVO, GCVO, CMG, KCMG, DCMG, GCMG, CVO, PhD, Ph.D,
    Ph.D., MSc, M.Sc, M.Sc., M.Si, M.A., M.A, M.Eng., B.Sc., B.A., D.Sc., Ed.D., M.Phil., PC, P.C., O.M., Q.C., K.C., M.P., C.M., FRS, MD, MBA, MPH, CPA, FCA, EGH,
    EBS, CBS, MGH, OGW, GCON, CFR, OON, MFR, PSM, JSM, AO, AC, OAM, ONZM, CNZM, DNZM, KNZM, JP, IAS, IPS, IFS, psc, ndu, ndc,
    afwc, LOM, USP, CSc, CSc., DrSc, DrSc., Dr.Sc., PhD., SJ, S.J., SVD, OFM, OSB, SDB, FSC, CICM, FRCP, FRCS, FRSE, FACS, FAAN, EdD, DBA,
    LLD, LLM, DSc, M.Ed., MEd, M.Ed, MPhil, M.Com., B.Ed., M.Tech., M.Tech, B.Tech., M.S., M.D., D.Phil., Dr.PH, DrPH,
    KCB, GCB, CB, DCB, ADC, AVSM, PVSM, UYSM, SYSM, VSM, YSM, NM, VM, SM, RSP, VSV, RWP, WWV, psn, fndu, CMM, OMM, MMM, MSM, CSM, AFC, USN, USMC, USCG, RAN, RCN`,
  ),
  degree:
    /^(?:[SM]\.[EHMSTP]|[SMBDA]\.(?:Sc|Si|Eng|Ed|Phil|Com|Kom|Tech|Hum|Pd|Ag|Kes|Ec|Ak|Psi|Farm|Sos|Kep|Sn|IP|AP)|Ph\. ?D)\.?$/,
  leadingHeads: wordList(
    `universitas, universiti, université, universidad, universidade, università, ministère, ministerio, ministero,
    ministério, instituto, istituto, banque, banco, banca, chambre, cámara, câmara, école, escuela, escola,
    académie, academia, fundación, fundação, fondation, fondazione, conseil, consejo, agence, agencia`,
  ),
  leadingLinks: wordList(`de, du, des, del, della, delle, dei, di, da, do, dos, das, la, las, los, le, les`),
  seatLetters: wordList(`MP, MEP, MLA, MSP, TD`),
  surnames: wordList(`park, church, steel, lake, parish, bay, duma`),
  nameOpenings: wordList(`New`),
  nameLikeWords: wordList(`An, Do, He, My, Per, She, So, To, You`),
  nameEndings: wordList(`An, May`),
  compoundEndings: wordList(
    `speaking, based, led, backed, funded, owned, born, listed, headquartered, sponsored, made, built, educated,
    wide, style, related`,
  ),
  thingEnds: wordList(
    `course, courses, exercise, exercises, drills, prosperity, progress, scholarship, scholarships, curriculum, doctrine,
    constitution, resolution, anthem`,
  ),
  unitWords: wordList(
    `services, legal, public, human, resources, communications, communication, relations, planning, programmes,
    programs, partnerships, operations, projects, corporate, marketing, procurement, engineering, investment,
    standards`,
  ),
  nameLikeOffices: wordList(
    `amir, sultan, prince, king, bishop, dean, judge, marshal, imam, pope, major, justice, princess, queen,
    guest, host, author, regent, warden, steward, chief, chancellor`,
  ),
  countryAcronyms: wordList(`us, uk, uae, usa, rok, dprk, prc, drc, ksa`),
  placePrepositions: wordList(`in, at, near, outside`),
  settingPrepositions: wordList(`in, at, of, from, to, on, near, after, during, for, within, under`),

  kinNouns: wordList(
    `wife, husband, spouse, partner, consort, son, daughter, brother, sister, father, mother, widow, nephew, niece, fiancée`,
  ),
  professions: wordList(
    `professor, ambassador, senator, general, admiral, colonel, major, captain, lieutenant, brigadier, judge,
    justice, academician, prince, princess, king, sultan, commissioner`,
  ),
  settledBodies: wordList(
    `university, universiti, universitas, college, school, institute, academy, polytechnic, hospital, museum, ltd,
    ltd., inc, inc., llc, limited, co., company, corporation, port, airport, chamber, library, laboratory,
    foundation, centre, center, campus, faculty`,
  ),
  partBodies: wordList(
    `office, department, division, unit, section, faculty, directorate, bureau, cell, services, branch, campus,
    wing, school, desk, laboratory`,
  ),
  territories: wordList(
    `municipality, city, town, province, county, district, region, prefecture, commune, borough, governorate,
    department, canton, oblast`,
  ),
  rulerNames: wordList(`sultan, amir, malik`),
  plainHonorifics: wordList(`sheikh, shaikh, mr, mr., dr, dr., prof, prof., eng, eng., engr, engr.`),
  deputyRanks: wordList(`lt, lt., lieutenant`),
  rankedOffices: wordList(`governor, gov, gov.`),
  retiredWords: wordList(`n, g, rtd, retd, ret, rtd., retd., ret., retired, r`),
  officeSuffixes: wordList(`ad interim, a.i., a.i, pro tem, pro tempore, in charge, in-charge`),
  capacityLeads: wordList(
    `in his capacity as, in her capacity as, in their capacity as, in its capacity as, in the capacity of, acting as, serving as`,
  ),
  servantTitles: /assistant|aide|adviser|advisor|secretary|representative|envoy|spokes|co-?ordinator/,
  weakRoles: wordList(
    `assistant, aide, clerk, general, vice, principal, major, executive, chief, justice, host, judge, head,
    officer, member, chair, deputy, lieutenant, partner, representative, fellow, guest, player, king, prince,
    marshal, bishop, dean, author, official, leader, owner, journalist, correspondent, columnist, editor,
    broadcaster, historian, philosopher, poet, novelist, composer, conductor, pianist, violinist, painter,
    sculptor, filmmaker, designer, architect, chef, footballer, cricketer, golfer, swimmer, activist,
    philanthropist, physician, surgeon, psychologist, lawyer, attorney, solicitor, emcee, compere, organiser,
    organizer, convenor, convener, patron, vicar, chaplain, prelate`,
  ),
  commonQualifiers: wordList(
    `one, area, city, country, then, state, house, group, project, policy, party, council, office, mission,
    press, field, site, delegation, main, personal`,
  ),
  prefixedRole:
    /^(?:vice|deputy|co|ex|sub|under|pro|arch|associate|assistant|acting)-(.+)$|^(.+)-(?:designate|elect)$/,
  commandingTitles: /\b(?:commanding(?:-in-chief)?|commander-in-chief|commandant)$/,
  postedTitles:
    /ambassador|^amb\b|assistant|aide|consul|envoy|representative|attach|high commissioner|charg|nuncio|mission|counsell?or|delegate|adviser|advisor|commissioner|minister|secretary|rapporteur|clerk|correspondent|coordinator|co-ordinator|country (?:director|manager|head|chief)/,
  unpostedTitles: /\bminister$/,
  peerTitles: /counterpart|colleague|peer|representative|delegate/,
  officeLinks: wordList(`of, for, to, in, at, on, with`),
  postingLinks: wordList(`in, to`),
  venueNouns: wordList(
    `hall, guildhall, palace, house, residence, mansion, villa, castle, lodge, hotel, airport, station,
    theatre, theater, stadium, restaurant`,
  ),
  portfolioLinks: wordList(`on, with`),
  fieldAdjective:
    /^(?:foreign|rural|urban|local|higher|public|natural|[a-z]{3,}(?:nal|ial|cal|ral|nic|mic|gic|tic|ive|ous))$/,
  leadJoiners: ['and', ',', '&', 'for'],
  topicLinks: ['and', ',', '&', 'of', 'for', '-'],
  topicClosers: wordList(`of, at, and, for`),
  verbEnding: /(?:ed|ing)$/,
  officeJoiners: wordList(`and, &, /, cum, as`),

  leadingQualifiers: wordList(`municipal, provincial, federal, district, national, city, county, local`),
  bodyQualifiers: wordList(
    `diplomatic, consular, municipal, provincial, city, district, county, state, federal, regional, national,
    central, local, party, people's, foreign, affairs, town, village, prefectural, metropolitan, trade,
    finance, defence, defense, interior, economy, health, education, justice, and, standing, management,
    supervisory, executive, urban, military, coalition, caretaker, interim, parliamentary, friendship,
    interparliamentary, working, contact, joint, coordination, steering, bilateral, liaison`,
  ),
  lowerBodyHeads: wordList(
    `corps, committee, government, council, office, bureau, department, commission, ministry, parliament,
    embassy, consulate, authorities, authority, assembly, senate, delegation, cabinet, board, secretariat,
    presidency, administration, police, army, agency, foundation, university, chamber, group, forum,
    subcommittee, team, mission, institute, branch`,
  ),
  governingBodies: wordList(
    `government, parliament, embassy, consulate, council, authorities, cabinet, senate, administration, municipality`,
  ),
  placedBodies: wordList(`port, ports, university, chamber`),
  bodyTopicLinks: wordList(`on, for, of`),
  nameTopicLinks: ['and', '&', ',', 'of', 'for', 'the'],
  schoolLevels: wordList(
    `junior, senior, primary, secondary, elementary, middle, high, lower, upper, nursery, boys, girls, undergraduate, graduate, maternal, child`,
  ),
  bodyOwners: wordList(
    `people's, people, women's, women, children's, youth, workers, writers, veterans, farmers, investors,
    citizens, men, children, students, teachers, employers, manufacturers, nurses, journalists, lawyers,
    mayors, governors, girls, boys, ladies, friends, officers, doctors, physicians, parents, pensioners, seamen, fishermen,
    seafarers, artists, merchants, publishers, librarians, engineers, miners, pilots, employees, consumers, sailors,
    soldiers, composers, rectors, presidents, ministers, master, mother, maternity`,
  ),
  companyEnds: wordList(`ltd, ltd., inc, inc., llc, limited, plc, s.a.`),
  seatedBodies: wordList(`chamber, embassy, consulate, office, mission, commerce, association, industry`),
  accreditedBodies: wordList(`embassy, mission, delegation`),
  partnerNouns: wordList(`friendship, cooperation`),
  delegations: wordList(`delegation`),
  fieldEndings: wordList(`affairs, relations, resources, communications, studies`),
  feasts: wordList(
    `farewell, dinner, cocktail, garden, tea, birthday, christmas, holiday, launch, welcome, dance`,
  ),
  looseParties: wordList(`party, team, group, mission`),
  parties: wordList(`delegation, delegations, group, team, party, mission, contingent, deputation, side`),
  courtesies: wordList(`friendly, brotherly, sisterly, fraternal, neighbouring, neighboring, host, friend`),

  groupAdjectives: wordList(
    `more, than, over, some, about, nearly, dozens, hundreds, visiting, leading, other, relevant, various,
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
  severally: wordList(`respectively`),
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
