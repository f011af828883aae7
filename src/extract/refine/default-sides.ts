import { countryCode } from '../lexicon/countries.ts';
import type { Actor } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { isEnvoy } from './envoy.ts';

/** Without any sign, an official receives a businessman, and whoever is named first receives. */
export function sidesByDefault(draft: Draft): void {
  const acting = draft.roles.filter((role) => role.as === 'agent' || role.as === 'patient');
  const reciprocal = acting.every((role) => role.as === 'agent');
  if (acting.some((role) => role.side !== null)) return;
  const officials = acting.filter((role) => isOfficial(role.actor));
  const business = acting.filter((role) => !isOfficial(role.actor) && isBusiness(role.actor));
  if (officials.length > 0 && business.length > 0) {
    for (const role of officials) role.side = 'host';
    for (const role of business) role.side = 'guest';
    return;
  }
  if (reciprocal || arePeers(acting)) return;
  for (const role of acting) role.side = role.as === 'agent' ? 'host' : 'guest';
}

/** Two officials of different countries, or of none that is told: nothing says who received. */
function arePeers(acting: readonly Role[]): boolean {
  const agents = acting.filter((role) => role.as === 'agent' && isOfficial(role.actor));
  const patients = acting.filter(
    (role) => role.as === 'patient' && isOfficial(role.actor) && !isEnvoy(role.actor),
  );
  return agents.length > 0 && patients.length > 0 && acting.every((role) => role.actor.kind !== 'group');
}

function isOfficial(actor: Actor): boolean {
  return actor.offices.some((office) => GOVERNMENT.test(office.title.text.toLowerCase()));
}

function isBusiness(actor: Actor): boolean {
  return actor.offices.some(
    (office) =>
      BUSINESS.test(office.title.text.toLowerCase()) &&
      office.organisation !== null &&
      countryCode(office.organisation.text.toLowerCase()) === undefined,
  );
}

const GOVERNMENT =
  /minister|mayor|governor|secretary of state|secretary-general|foreign secretary|state secretary|premier|commissioner|councill?or|senator|prefect|chancellor|king|emir|sultan|speaker|^(?:\S+ )?president$|permanent secretary/;

const BUSINESS =
  /ceo|chief executive|chairman of the board|managing director|vice president|general manager|president|director/;
