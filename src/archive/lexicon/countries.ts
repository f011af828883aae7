/**
 * One row a country or territory: ISO 3166 code | words for its people and things | other names in English.
 * Its usual name is not repeated here: it comes from `Intl.DisplayNames`. What belongs here: demonyms and
 * adjectives (singular), short forms and acronyms, former and formal names that official news still uses.
 * What does not: cities, rulers, nicknames (`the Kremlin`), or words that mean something else more often.
 */
export const countryRows = `
AD|Andorran|Principality of Andorra
AE|Emirati|UAE,U.A.E.,Emirates
AF|Afghan,Afghani|Islamic Emirate of Afghanistan
AG|Antiguan,Barbudan|Antigua and Barbuda
AL|Albanian|Republic of Albania
AM|Armenian|Republic of Armenia
AO|Angolan|Republic of Angola
AR|Argentine,Argentinian,Argentinean|Argentine Republic
AT|Austrian|Republic of Austria
AU|Australian,Aussie|Commonwealth of Australia
AZ|Azerbaijani,Azeri|Republic of Azerbaijan
BA|Bosnian,Herzegovinian|Bosnia and Herzegovina,BiH
BB|Barbadian,Bajan|
BD|Bangladeshi|People's Republic of Bangladesh
BE|Belgian|Kingdom of Belgium
BF|Burkinabe,Burkinabè|Burkina
BG|Bulgarian|Republic of Bulgaria
BH|Bahraini|Kingdom of Bahrain
BI|Burundian|Republic of Burundi
BJ|Beninese,Beninois|Republic of Benin
BN|Bruneian|Brunei Darussalam
BO|Bolivian|Plurinational State of Bolivia
BR|Brazilian|Federative Republic of Brazil
BS|Bahamian|The Bahamas
BT|Bhutanese|Kingdom of Bhutan
BW|Botswanan,Motswana,Batswana|Republic of Botswana
BY|Belarusian,Belarussian,Byelorussian|Republic of Belarus
BZ|Belizean|
CA|Canadian|British Columbia
CD|Congolese|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,DR Congo,Congo-Kinshasa
CF|Central African|
CG||Republic of the Congo,Republic of Congo,Congo-Brazzaville
CH|Swiss|Swiss Confederation
CI|Ivorian|Ivory Coast,Cote d'Ivoire
CL|Chilean|Republic of Chile
CM|Cameroonian|Republic of Cameroon
CN|Chinese,Sino|People's Republic of China,PRC,P.R. China,PR China,P.R.China,Mainland China
CO|Colombian|Republic of Colombia
CR|Costa Rican|
CU|Cuban|Republic of Cuba
CV|Cape Verdean,Cabo Verdean|Cabo Verde
CY|Cypriot|Republic of Cyprus
CZ|Czech|Czech Republic,Czechs
DE|German|Federal Republic of Germany,FRG
DJ|Djiboutian|
DK|Danish,Dane|Kingdom of Denmark
DM||Commonwealth of Dominica
DO|Dominican|
DZ|Algerian|
EC|Ecuadorian,Ecuadorean|Republic of Ecuador
EE|Estonian|Republic of Estonia
EG|Egyptian|Arab Republic of Egypt
ER|Eritrean|
ES|Spanish,Spaniard|Kingdom of Spain
ET|Ethiopian|
FI|Finnish,Finn|Republic of Finland
FJ|Fijian|
FM|Micronesian|Federated States of Micronesia
FR|French,Frenchman,Frenchwoman|French Republic
GA|Gabonese|
GB|British,Briton,English,Scottish,Welsh,Northern Irish|U.K.,Great Britain,Britain,England,Scotland,Wales,Northern Ireland
GD|Grenadian|
GE|Georgian|Republic of Georgia
GH|Ghanaian|Republic of Ghana
GL|Greenlandic|
GM|Gambian|The Gambia
GN|Guinean|Republic of Guinea
GQ|Equatoguinean,Equatorial Guinean|
GR|Greek|Hellenic Republic
GT|Guatemalan|
GW|Bissau-Guinean|
GY|Guyanese|
HK|Hong Konger,Hongkonger|Hong Kong,Hong Kong SAR,Hong Kong Special Administrative Region,HKSAR,Hongkong
HN|Honduran|
HR|Croatian,Croat|Republic of Croatia
HT|Haitian|
HU|Hungarian|
ID|Indonesian|Republic of Indonesia
IE|Irish|Republic of Ireland
IL|Israeli|State of Israel
IN|Indian|Republic of India
IQ|Iraqi|Republic of Iraq
IR|Iranian,Persian|Islamic Republic of Iran
IS|Icelandic,Icelander|
IT|Italian|Italian Republic
JM|Jamaican|
JO|Jordanian|Hashemite Kingdom of Jordan
JP|Japanese|
KE|Kenyan|Republic of Kenya
KG|Kyrgyz,Kyrgyzstani,Kirghiz|Kyrgyz Republic,Kirgizstan
KH|Cambodian,Khmer|Kingdom of Cambodia
KI|I-Kiribati|
KM|Comorian,Comoran|Union of the Comoros
KN|Kittitian,Nevisian|Saint Kitts and Nevis,St Kitts and Nevis
KP|North Korean|DPRK,D.P.R.K.,Democratic People's Republic of Korea
KR|South Korean,Korean|ROK,R.O.K.,Republic of Korea,Korea
KW|Kuwaiti|State of Kuwait
KZ|Kazakh,Kazakhstani|Republic of Kazakhstan
LA|Laotian,Lao|Lao People's Democratic Republic,Lao PDR
LB|Lebanese|
LC|Saint Lucian|Saint Lucia,St Lucia
LI|Liechtensteiner|Principality of Liechtenstein
LK|Sri Lankan|
LR|Liberian|
LS|Basotho|Kingdom of Lesotho
LT|Lithuanian|Republic of Lithuania
LU|Luxembourgish,Luxembourger|Grand Duchy of Luxembourg
LV|Latvian|Republic of Latvia
LY|Libyan|State of Libya
MA|Moroccan|Kingdom of Morocco
MC|Monegasque,Monacan|Principality of Monaco
MD|Moldovan|Republic of Moldova
ME|Montenegrin|
MG|Malagasy,Madagascan|
MH|Marshallese|
MK|Macedonian|Republic of North Macedonia,Macedonia
ML|Malian|Republic of Mali
MM|Burmese|Myanmar,Burma
MN|Mongolian|Outer Mongolia
MO|Macanese|Macao,Macau,Macao SAR,Macau SAR,Macao Special Administrative Region,Macau Special Administrative Region
MR|Mauritanian|
MT|Maltese|
MU|Mauritian|
MV|Maldivian|The Maldives
MW|Malawian|
MX|Mexican|United Mexican States
MY|Malaysian|
MZ|Mozambican|Republic of Mozambique
NA|Namibian|Republic of Namibia
NE|Nigerien|Republic of the Niger
NG|Nigerian|Federal Republic of Nigeria
NI|Nicaraguan|
NL|Dutch,Dutchman,Netherlander|The Netherlands,Holland,Kingdom of the Netherlands
NO|Norwegian|Kingdom of Norway
NP|Nepali,Nepalese|Federal Democratic Republic of Nepal
NR|Nauruan|
NZ|New Zealander|Aotearoa
OM|Omani|Sultanate of Oman
PA|Panamanian|Republic of Panama
PE|Peruvian|Republic of Peru
PG|Papua New Guinean|PNG
PH|Filipino,Filipina,Philippine|The Philippines,Republic of the Philippines
PK|Pakistani|Islamic Republic of Pakistan
PL|Polish|Republic of Poland,Poles
PS|Palestinian|State of Palestine,Palestine
PT|Portuguese|Portuguese Republic
PW|Palauan|
PY|Paraguayan|
QA|Qatari|State of Qatar
RO|Romanian|
RS|Serbian,Serb|Republic of Serbia
RU|Russian|Russian Federation
RW|Rwandan|Republic of Rwanda
SA|Saudi,Saudi Arabian|Kingdom of Saudi Arabia,KSA
SB|Solomon Islander|
SC|Seychellois|The Seychelles
SD|Sudanese|Republic of the Sudan
SE|Swedish,Swede|Kingdom of Sweden
SG|Singaporean|Republic of Singapore
SI|Slovenian,Slovene|Republic of Slovenia
SK|Slovak,Slovakian|Slovak Republic
SL|Sierra Leonean|
SM|Sammarinese|
SN|Senegalese|Republic of Senegal
SO|Somali,Somalian|Federal Republic of Somalia
SR|Surinamese|
SS|South Sudanese|Republic of South Sudan
ST|Santomean|Sao Tome and Principe
SV|Salvadoran,Salvadorean|
SY|Syrian|Syrian Arab Republic
SZ|Swazi|Swaziland,Kingdom of Eswatini
TD|Chadian|
TG|Togolese|
TH|Thai|Kingdom of Thailand
TJ|Tajik,Tajikistani|Republic of Tajikistan
TL|Timorese,East Timorese|East Timor
TM|Turkmen|
TN|Tunisian|Republic of Tunisia
TO|Tongan|Kingdom of Tonga
TR|Turkish,Turk|Turkey,Turkiye,Republic of Türkiye,Republic of Turkey
TT|Trinidadian,Tobagonian|Trinidad and Tobago
TV|Tuvaluan|
TW|Taiwanese|Chinese Taipei
TZ|Tanzanian|United Republic of Tanzania
UA|Ukrainian|
UG|Ugandan|Republic of Uganda
US|American|U.S.,USA,U.S.A.,United States of America
UY|Uruguayan|
UZ|Uzbek,Uzbekistani|Republic of Uzbekistan
VA|Vatican|Holy See,The Vatican
VC|Vincentian|Saint Vincent and the Grenadines
VE|Venezuelan|Bolivarian Republic of Venezuela
VN|Vietnamese|Viet Nam,Socialist Republic of Vietnam
VU|Vanuatuan,Ni-Vanuatu|
WS|Samoan|
XK|Kosovar,Kosovan|Republic of Kosovo
YE|Yemeni|Republic of Yemen
ZA|South African|RSA
ZM|Zambian|Republic of Zambia
ZW|Zimbabwean|Republic of Zimbabwe
`;
