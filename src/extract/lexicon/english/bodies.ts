import type { BodyLexicon } from '../body-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English words from which the names of bodies are read. Data only. */
export const englishBodies: BodyLexicon = {
  leadingHeads: wordList(
    `groupe, grupo, gruppo, société, compagnie, compañía, companhia, empresa, universitas, universiti, université, universidad, universidade, università, ministère, ministerio, ministero,
    ministério, instituto, istituto, banque, banco, banca, chambre, cámara, câmara, école, escuela, escola,
    académie, academia, fundación, fundação, fondation, fondazione, conseil, consejo, agence, agencia, politeknik,
    politécnico, institut`,
  ),
  leadingLinks: wordList(`de, du, des, del, della, delle, dei, di, da, do, dos, das, la, las, los, le, les`),
  seatLinks: wordList(`from, in`),
  seatedAcronyms: wordList(
    `IIT, NIT, IIM, IIIT, IISER, AIIMS, NIPER, NIFT, NID, BITS, VIT, UP, UC, SUNY, CUNY, UiTM, UTM, UWI, UNSW, RMIT, NYU,
    HEC, TU, ETH, KU, UT, UIN, IAIN, STAIN, SMAN, SMKN, CSIR, ICAR, ICMR, ISRO, MIT, LSE, UCL, HKU, SOAS, TH, FH, DLSU, MSU,
    PUP, TUP, CHED, DepEd, PSU, NUST, COMSATS, FAST, BUET, KUET, RUET, CUET, UET`,
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
  chambers: wordList(`assembly, parliament, university, college, bank, port`),
  lowerBodies: wordList(`ministry, department, government, directorate, division, bureau, office, faculty`),
  describedBodies: wordList(
    `company, firm, bank, giant, group, operator, producer, manufacturer, maker, developer, supplier, provider,
    conglomerate, utility, airline, carrier, retailer, refiner, miner, contractor, startup, start-up, consultancy,
    carmaker, automaker, shipbuilder, shipyard, chipmaker, lender, insurer, subsidiary, corporation, consortium,
    broadcaster, builder, distributor, trader, brewer, consulting, multinational, organisation, organization`,
  ),
  leadingQualifiers: wordList(`municipal, provincial, federal, district, national, city, county, local`),
  bodyQualifiers: wordList(
    `diplomatic, consular, municipal, provincial, city, district, county, state, federal, regional, national,
    central, local, party, people's, foreign, affairs, town, village, prefectural, metropolitan, trade,
    finance, defence, defense, interior, economy, health, education, justice, and, standing, management,
    supervisory, executive, urban, military, coalition, caretaker, interim, parliamentary, friendship,
    interparliamentary, working, contact, joint, coordination, steering, bilateral, liaison`,
  ),
  lowerHouses: wordList(`airport, airbase, hospital, stadium, seaport`),
  lowerBodyHeads: wordList(
    `corps, committee, government, council, office, bureau, department, commission, ministry, parliament,
    embassy, consulate, authorities, authority, assembly, senate, delegation, cabinet, board, secretariat,
    presidency, administration, police, army, agency, foundation, university, chamber, group, forum,
    subcommittee, team, mission, institute, museum, library, hospital, gallery, theatre, orchestra, archive, branch, association, federation, alliance, consortium`,
  ),
  companyTails: wordList(`company, corporation`),
  headedPlurals: wordList(
    `administrations, missions, departments, ministries, institutions, agencies, companies, organizations, organisations,
    universities, offices, divisions, services, units, bodies, authorities, delegations, banks, enterprises, associations,
    faculties, schools, hospitals, embassies, consulates, committees, groups, parties, councils, chambers, sectors`,
  ),
  bodyTails: wordList(
    `channel, newspaper, agency, group, company, corporation, bank, foundation, network, magazine, radio, television, station,
    university, college, school, hospital, club, party, movement, tribe, clan, holding, enterprise, factory, plant, firm,
    organization, organisation, association, institute, museum, federation, union, airline, airlines, portal`,
  ),
  governingBodies: wordList(
    `government, parliament, embassy, consulate, council, authorities, cabinet, senate, administration, municipality`,
  ),
  placedBodies: wordList(`port, ports, university, chamber`),
  bodyTopicLinks: wordList(`on, for, of`),
  nameTopicLinks: ['and', '&', ',', 'of', 'for', 'the'],
  schoolLevels: wordList(
    `junior, senior, primary, secondary, elementary, middle, high, lower, upper, nursery, boys, girls, undergraduate, graduate, maternal, child,
    medicine, pharmacy, surgery, dentistry, nursing`,
  ),
  generalBodies: wordList(`consulate, directorate, secretariat, commissariat`),
  generalWords: wordList(`general`),
  bodyOwners: wordList(
    `people's, people, women's, women, children's, youth, workers, writers, veterans, farmers, investors,
    citizens, men, children, students, teachers, employers, manufacturers, nurses, journalists, lawyers,
    mayors, governors, girls, boys, ladies, friends, officers, doctors, physicians, parents, pensioners, seamen, fishermen,
    seafarers, artists, merchants, publishers, librarians, engineers, miners, pilots, employees, consumers, sailors,
    soldiers, builders, composers, rectors, presidents, ministers, master, mother, maternity`,
  ),
  companyEnds: wordList(`ltd, ltd., inc, inc., llc, limited, plc, s.a.`),
  firmEnds: wordList(`co, co., company, sons, brothers, bros, bros., associates`),
  seatedBodies: wordList(
    `chamber, embassy, consulate, general, office, mission, commerce, association, industry`,
  ),
  accreditedBodies: wordList(`embassy, mission, delegation`),
  partnerNouns: wordList(`friendship, cooperation, work`),
  namedAfter: wordList(`named after, named for, in the name of`),
  bodyPairs: wordList(`red cross, red crescent, salvation army`),
  bodyNumbers: wordList(`no., no, number, №`),
  saints: wordList(`st., st, saint`),
  bodyNameJoints: ['and', '&', 'of', 'for', "'s", '/', '-', '–'],
};
