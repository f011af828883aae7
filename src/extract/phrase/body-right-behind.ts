import { bodyBeforeName } from './body-before-name.ts';
import { nameBehindTitle } from './name-behind-title.ts';
import { organisationAt } from './organisation.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, TokenSentence } from './phrase.ts';

/** Fewest words of a name that stands right behind a body. */
const FEWEST = 2;

/**
 * `President Lahore Chamber of Commerce X`, `Chairman PCB Management Committee Y`: the office with the body that stands right behind
 * it and right before a name of two words or more; the office as it is where none does.
 */
export function withBodyRightBehind(sentence: TokenSentence, office: Office): Office {
  const at = office.title.to;
  // Of a body that letters begin (`PCB Management Committee`) they may have been read alone.
  const isAlone = office.organisation === null ? office.to === at : office.organisation.from === at;
  if (!isAlone || office.plural || sentence.tokens[at - 1]?.capital !== true) return office;
  const body = sentence.tokens[at]?.capital === true ? organisationAt(sentence, at) : null;
  if (body === null || body.from !== at || body.head.to <= office.to) return office;
  const to = bodyBeforeName(sentence, body.head);
  const name = nameBehindTitle(sentence, to);
  if (personNameEnd(sentence, name) - name < FEWEST) return office;
  return { ...office, organisation: { from: body.head.from, to }, to };
}
