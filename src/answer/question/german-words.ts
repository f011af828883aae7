/**
 * Words by which a German question asks, and the English ones that the rest of the reading knows. What belongs here: words
 * of asking and of grammar, verbs and nouns for what happens at any event, months. What does not: what a question is about,
 * which is looked for as it is written. In lower case; a line: German, English.
 */
const WORDS = `
wer who
wen whom
wem whom
wessen whose
wann when
wo where
wohin where
woher where
was what
warum why
wieso why
welche|welcher|welches|welchen|welchem which
wie viele how many
wieviele how many
wie viel how much
wieviel how much
wie hoch how much
wie oft how often
wie lange how long
wie groß how big
seit wann since when
wurde|war was
wurden|waren were
hat|habe has
hatte|hatten had
haben have
ist is
sind are
wird will
gab|gibt was
kann can
mit with
von|vom of
aus from
nach to
bei|beim at
im in
am on
zum|zur|zu to
über about
zwischen between
seit since
vor before
für for
gegen against
und and
oder or
der|die|das|den|dem|des the
ein|eine|einen|einem|einer|eines a
es it
sie they
er he
ihr|ihre its
sich
denn
eigentlich
schon
auch
dort there
dabei there
traf|trafen|getroffen met
treffen meet
empfing|empfingen|empfangen received
begrüßte|begrüßten|begrüßt welcomed
besuchte|besuchten|besucht visited
besuch visit
besuche visits
gespräch|gespräche|gesprächen talks
kam|kamen|gekommen came
reiste|reisten|gereist travelled
unterzeichnet|unterzeichnete|unterzeichneten|unterschrieben|unterschrieb signed
abgeschlossen|geschlossen concluded
unterzeichnung signing
vertrag|vertrags|verträge|abkommen|vereinbarung agreement
stattgefunden|statt happened
passiert|geschah happened
wert worth
kostet|kosten|kostete cost
gegründet founded
letzte|letzten|letzter latest
erste|ersten|erster first
nächste|nächsten|nächster next
jahr|jahre|jahres year
jahren years
januar January
februar February
märz March
mai May
juni June
juli July
oktober October
dezember December
`;

const byGerman = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const at = /^(?:wie|seit) \S+/.exec(line)?.[0] ?? line.split(' ')[0] ?? '';
      return at.split('|').map((word) => [word, line.slice(at.length).trim()] as const);
    }),
);

/** The English for a German word of asking, or for two; undefined for any other. */
export function englishFor(german: string): string | undefined {
  return byGerman.get(german.toLowerCase());
}

/** Whether the words that open a question ask in German, and in no other language. */
export const ASKS_IN_GERMAN =
  /^\s*(?:(?:und|mit|von|in|seit|bis|aus|bei|für|an)\s+)?(?:wer|wen|wem|wessen|wann|wo|wohin|woher|warum|wieso|welche[rsnm]?|wieviele?|wie\s+(?:viele?|hoch|oft|lange|groß)|(?:was|hat|haben|wurden?|war(?:en)?|ist|sind|gab|gibt)(?=\s.*(?:^|\s)(?:der|die|das|den|dem|des|mit|von|vom|hat|haben|wurden?|ist|sind|im|zwischen|und|aus|nach|bei|es|ein|eine[mnr]?|getroffen|empfangen|besucht|unterzeichnet|unterschrieben|stattgefunden)(?:\s|[?.!]|$)))(?!\p{L})/iu;
