import type { ActorLexicon } from '../actor-lexicon.ts';
import { countryCode } from '../countries.ts';
import { wordList } from '../word-list.ts';
import { bodySeats } from './body-seats.ts';
import { englishGenders } from './genders.ts';
import { englishRolls } from './rolls.ts';

/** The English words by which somebody is known again, or known to receive or to come. */
export const englishActors: ActorLexicon = {
  countryCode,
  bodyPlurals:
    /\b(?:authorities|ports|agencies|bodies|associations|chambers|banks|ministries|councils|regions|provinces|municipalities|institutes|hospitals|museums|libraries|academies|schools|colleges|faculties|churches|foundations|clubs|centers|centres|cities|countries|companies|governments|institutions|universities|organi[sz]ations|nations|firms)\b/,
  bareTwo: /\bthe two$/,
  groupPronouns: wordList(`they, them`),
  speakerPronouns: wordList(`i, me, we, us`),
  impersonalPronouns: wordList(`it, i`),
  royalStyle: /\b(?:majesty|highness)$/,
  royalTitle:
    /\b(?:king|queen|sultan|sultana|emir|amir|emperor|empress|prince|princess|crown prince|grand duke|tuanku)\b/i,
  objectPronouns: wordList(`him, her`),
  ...englishGenders,
  feminine: wordList(`she, her`),
  masculine: wordList(`he, him, his`),
  groupPossessives: wordList(`its, their`),
  memberNouns: wordList(`members`),
  fellows: wordList(
    `students, graduates, alumni, pupils, nationals, citizens, compatriots, expatriates, residents, workers, community,
    diaspora, trainees, athletes, soldiers, troops, peacekeepers, migrants, refugees`,
  ),
  ownPossessives: wordList(`his, her`),
  addressStyles: wordList(
    `majesty, highness, excellency, excellencies, holiness, beatitude, eminence, grace, honour, honor, worship, lordship, ladyship, royal, serene, imperial`,
  ),
  ownGroups: wordList(`delegation, delegacy, mission, entourage, retinue, contingent, team`),
  leaderTitle: /^(?:head|leader|chief)(?: of.*)?$/i,
  delegationLeader:
    /^(?:head|leader|chief) of (?:the )?delegation$|^delegation(?:'s|’s)? (?:head|leader|chief)$/i,
  headOf: wordList(`the head of`),
  placePrepositions: wordList(`in, from`),
  actingPrepositions: wordList(`by, with, alongside`),
  handingVerbs: wordList(`award, present, presented, hand, handed, confer, bestow, bestowed, pinned`),
  handedTo: wordList(`to, on, upon`),
  standingBodies: wordList(
    `government, administration, cabinet, coalition, regime, ministry, nation, country`,
  ),
  whereWords: wordList(`where`),
  absentVerbs: wordList(`send, expect, fail, decline, refuse`),
  invitations: wordList(`invitation, invite`),
  choosingVerbs: wordList(`invite, appoint, nominate, elect, raise, pose`),
  ...englishRolls,
  spokesperson: /spokes|press (?:secretary|officer|chief|aide)/i,
  travellers:
    /delegat(?:ion|es)|mission|group|team|guests|visitors|students|representatives|entrepreneurs|party|entourage|contingent/i,
  parties: /\b(?:delegations?|delegates|missions?|group|team|party|contingent|entourage|guests|visitors)\b/i,
  visitingGroups: wordList(`delegation, delegations, delegacy, mission, visitors, guests`),
  descriptions: wordList(
    `guest, leader, diplomat, official, politician, visitor, dignitary, minister, president, chief, ambassador,
    premier, counterpart, envoy, head, scientist, scholar, academic, researcher, academician, historian, professor,
    statesman, monarch, officer, general, commander, admiral, governor, mayor, speaker, rector, lawmaker,
    parliamentarian, businessman, executive, cleric, prelate, judge`,
  ),
  genericDescriptions: wordList(
    `guest, leader, diplomat, official, politician, visitor, dignitary, scientist, scholar, academic, researcher, historian,
    statesman, monarch, officer, lawmaker, parliamentarian, businessman, cleric, prelate`,
  ),
  visitorDescriptions: wordList(`dignitary, visitor, guest`),
  visitingAdjectives: wordList(`visiting, distinguished, honoured, honored, esteemed, high`),
  placeKinds: wordList(
    `city, province, county, district, prefecture, municipality, region, borough, township, town, island, islands, governorate, oblast`,
  ),
  titleEnding: /(?!)/,
  compoundTitles: false,
  leaderTitles: wordList(`chief, boss, head`),
  firstOffices: wordList(`chief, head, chairman, chairwoman, chair, president, director, ceo, executive`),
  countingWords: wordList(`since`),
  stateHeadsPlural: /^(?:the )?(?:two |three |visiting )*heads of state\b/,
  rulers: wordList(`president, king, queen, emir, amir, sultan, emperor, monarch`),
  localOffices: wordList(`mayor, governor, councillor, rector, spokesman, spokeswoman, spokesperson`),
  topOffices: wordList(`president, minister, mayor, ambassador, governor`),
  officeAbbreviations: {
    pm: 'prime minister',
    defense: 'defence',
    labor: 'labour',
    cs: 'cabinet secretary',
    ps: 'principal secretary',
    igp: 'inspector general',
    dpm: 'deputy prime minister',
    fm: 'foreign minister',
    vp: 'vice president',
    dg: 'director general',
    cm: 'chief minister',
    gov: 'governor',
    amb: 'ambassador',
    naval: 'navy',
    sen: 'senator',
    cllr: 'councillor',
  },
  deputyWords: wordList(`vice, deputy, former`),
  lesserWords: wordList(`vice, deputy, former, assistant`),
  institutions: wordList(
    `college, university, school, academy, institute, hospital, bank, port, airport, chamber, company`,
  ),
  smallTitleWords: wordList(`of, for, the, and, affairs, union, new, newly, newly-appointed, newly-elected`),
  bodyKinds: wordList(`city, municipal, committee, government, province, ministry`),
  commonNameWords: wordList(
    `city, municipal, committee, government, province, ministry, office, of, foreign, affairs, and, national,
    state, department, international, for, group, university, council, general, republic, cpc, party, standing,
    member, corporation, people, peoples, federal, secretariat, chamber, association, company, bank, commerce,
    bureau, trade, industry, development, economic, economy, education, culture, tourism, science, technology,
    health, security, institute, centre, center, agency, board, commission, union, federation, defence, defense,
    college, school, staff, command, service, services, academy, research, energy, environment, agriculture, justice,
    finance, labour, labor, interior, transport, society, house, assembly, parliament, senate, authority, port, ports, airport, maritime, museum,
    library, hospital, directorate, division, section, administration, relations, external, regional, free, zone,
    planning, strategy, protocol, press, media, information, communication, communications, legal, human, resources,
    resource, public, works, cooperation, investment, market, sports, sport, youth, social, general's, ministers,
    presidents, mayors, governors, royal, court, amiri, diwan, palace, cabinet, presidency, presidential,
    medical, medicine, clinical, nursing, law, arts, sciences, technical, technological, polytechnic, pedagogical,
    agricultural, engineering, business, management, studies, faculty, student, students, graduate, languages, policy, higher,
    secondary, primary, church, diocese, archdiocese, foundation, trust, fund, cultural, teaching, learning, innovation`,
  ),
  someRepresentatives: /^representatives\b/i,
  stateHeads: wordList(`head of state, head of state and government`),
  presidentTitle: 'president',
  governmentHeads: wordList(`head of government, head of the government, government head`),
  premierTitle: 'prime minister',
  patronymics: wordList(`bin, ibn, bint, binti, ben, ould`),
  visitingOffices: wordList(
    `ambassador, consul, envoy, attache, charge, nuncio, counsellor, counselor, amb, visiting, representative`,
  ),
  visitingTitle:
    /high commissioner|resident co-?ordinator|country (?:director|manager|head)|(?:chief|head) of mission|mission (?:chief|director|leader)/i,
  advisers: wordList(`counsellor, counselor`),
  departments:
    /^(?:the )?(?:ministry|department|office|directorate|bureau|division|committee|section|secretariat)(?: general)? (?:of|for)\b|\b(?:ministry|department|office|directorate|bureau|division|committee|section)$/i,
  missions:
    /^(?:the )?mission$|\b(?:embassy|consulate|high commission|(?:permanent|resident) mission|(?:country|liaison|representative) office|(?:EU|European Union|OSCE|UN) (?:delegation|mission))\b/i,
  homeTitle:
    /\b(?:minister|undersecretary|under-?secretary|secretary|director|chief|head|advis[eo]r|assistant|negotiator|co-?ordinator|president|chair(?:man|woman|person)?|commissioner)\b/i,
  ranks: new RegExp(
    String.raw`^(?:(?:${wordList(`lieutenant, lt, staff, major, maj, brigadier, brig, rear, vice, air, field, chief, wing, squadron, group, senior,
    police, associate, assistant, full`).join(
      '|',
    )})[. -]+)*(?:${wordList(`general, gen, admiral, adm, colonel, col, captain, capt, major, maj,
    commodore, marshal, lieutenant, lt, brigadier, brig, professor, prof, doctor, dr, ambassador, amb, senator, sen,
    councill?or, cllr, cr, coun, academician, sheikh, prince, princess, mp, mep, mla`).join(
      '|',
    )})\.?(?: staff)?(?: pilot)?$`,
    'i',
  ),
  deceased: /^late\b/i,
  past: /^(?:former|ex|past|outgoing|previous)\b/i,
  neverSent:
    /\b(?:secretary|director)[- ]general ambassador\b|\b(?:(?:high|state|district|county|area|u\.?s\.?|house|elected|student|sales|legal) representatives?)\b/i,
  posting: / (?:to|in|for) .*/u,
  seats: {
    ministry: /minister/,
    hall: /mayor|councill?or/,
    presidents: /^president/,
    presidential: /^president/,
    state: /^president|head of state/,
    chancellery: /chancellor/,
    palace: /king|queen|emir|sultan|prince|(?<!vice[- ])president/,
    parliament: /speaker|mp\b|member of parliament/,
    governors: /governor/,
    rectorate: /rector/,
    embassy: /ambassador|charg[eé]|counsell?or|attach[eé]/,
    consulate: /consul/,
    mission: /ambassador|permanent representative|charg[eé]|consul/,
  },
  bodySeats,
  counterpart: /counterpart|opposite number/i,
  peers: wordList(`counterparts, colleagues, peers`),
  nameArticles: wordList(`the`),
  ownTitles: ['US', 'GB'],
  governmentTitle:
    /minister|mayor|governor|secretary of state|secretary-general|foreign secretary|state secretary|premier|commissioner|councill?or|senator|prefect|chancellor|king|emir|sultan|speaker|^(?:\S+ )?president$|permanent secretary/,
  businessTitle:
    /ceo|chief executive|chairman of the board|managing director|vice president|general manager|president|director(?!.general)/,
};
