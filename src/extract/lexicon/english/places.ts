import type { PhraseLexicon } from '../phrase-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English words by which places, their states and their twins are read. Data only. */
export const englishPlaces: Pick<
  PhraseLexicon,
  | 'placeNameOpenings'
  | 'compassWords'
  | 'regionAbbreviations'
  | 'regionNames'
  | 'twinAdjectives'
  | 'twinNouns'
  | 'twinClosers'
  | 'placePrepositions'
  | 'venueNouns'
  | 'territories'
> = {
  placeNameOpenings: wordList(
    `year, decade, city, town, county, state, district, province, federal, municipal, national, lake, camp, hotel, château, chateau, schloss, palazzo, plaza`,
  ),
  compassWords: wordList(`west, east, north, south`),
  regionAbbreviations: wordList(
    `d.c., d.c, ala., ariz., ark., calif., colo., conn., del., fla., ga., ill., ind., kan., ky., la., md., mass., mich., minn., miss., mo., mont., neb., nev., n.h., n.j., n.m., n.y., n.c., n.d., okla., ore., pa., r.i., s.c., s.d., tenn., tex., vt., va., wash., w.va., wis., wyo., ont., que., alta., b.c., n.s.w., qld., vic.`,
  ),
  regionNames: wordList(
    `alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, ontario, quebec, alberta, british columbia, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, new south wales, queensland, victoria, tasmania, south australia, western australia, punjab, sindh, balochistan, khyber pakhtunkhwa, gilgit-baltistan, haryana, kerala, karnataka, tamil nadu, telangana, andhra pradesh, uttar pradesh, madhya pradesh, himachal pradesh, arunachal pradesh, rajasthan, gujarat, maharashtra, odisha, bihar, jharkhand, chhattisgarh, west bengal, assam, manipur, mizoram, nagaland, tripura, sikkim, meghalaya, uttarakhand`,
  ),
  twinAdjectives: wordList(`twin, twinned, sister, partner, partnered, friendship`),
  twinNouns: wordList(
    `town, city, village, county, municipality, district, borough, region, province, prefecture, state, commune, parish, towns, cities, villages, counties, municipalities, school, college, university, port`,
  ),
  twinClosers: [',', '.', ';', 'in', 'and', 'near', '('],
  placePrepositions: wordList(`in, at, near, outside`),
  venueNouns: wordList(
    `hall, guildhall, palace, house, residence, mansion, villa, castle, lodge, hotel, airport, station,
    theatre, theater, stadium, restaurant`,
  ),
  territories: wordList(
    `municipality, city, town, province, county, district, region, prefecture, commune, borough, governorate,
    department, canton, oblast`,
  ),
};
