/**
 * Words that stand before a person's name and are no part of it. What belongs here: forms of address, and offices
 * that English puts straight before a name (`Mayor Zhang`). Folded: lower case, no dots.
 */
export const titles = new Set(
  `mr mrs ms miss mx sir dame lord lady madam madame dr doctor prof professor he hon honourable honorable excellency his her
  herr frau monsieur mme senor senora sheikh comrade rev reverend archbishop bishop pope king queen prince princess
  gen general lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral marshal cdr commander
  mayor deputy vice executive acting former then interim outgoing incoming honorary president premier chancellor minister prime
  foreign secretary undersecretary governor ambassador consul commissioner chairman chairwoman chairperson chair director
  manager head chief senator congressman congresswoman representative councillor councilor alderman delegate speaker
  judge justice attorney dean principal rector founder ceo cfo coo cto official officer spokesperson spokesman spokeswoman
  assistant senior junior counsellor counselor envoy special permanent state party oberburgermeister burgermeister`.split(
    /\s+/,
  ),
);

/** Letters after a name (`Jane Doe, OBE`). Folded. */
export const honours = new Set(
  'phd md mba obe mbe cbe kc qc mp mep mla jr sr ii iii iv esq cpa frs kcmg cmg'.split(' '),
);
