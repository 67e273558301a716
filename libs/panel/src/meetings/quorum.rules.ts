import { AgencyKind } from '@app/access';
import { PanelPart } from '../panel.policy.js';

/** Somebody who was invited, as the quorum counts them. */
export interface Invited {
  readonly part: string;
  readonly state: string;
  readonly agencyKind: AgencyKind;
}

/**
 * Whether enough of the panel is here, in words: the chair or a deputy, children’s services, housing, and one agency more.
 * No law sets a quorum for a transitions panel; this is the usual rule of terms of reference. It warns and never blocks.
 */
export function quorumWords(invited: readonly Invited[]): string {
  const here = invited.filter(({ state }) => state === 'PRESENT');
  const missing = missingFrom(here);
  const count = `${here.length} of ${invited.length} here`;
  if (missing.length === 0) return `Quorate: ${count}`;
  return `Not quorate: ${count}. Missing: ${missing.join(', ')}`;
}

const chairing: readonly string[] = [PanelPart.CHAIR, PanelPart.DEPUTY];

function missingFrom(here: readonly Invited[]): string[] {
  const kinds = new Set(here.map(({ agencyKind }) => agencyKind));
  const chaired = here.some(({ part }) => chairing.includes(part));
  const others = [...kinds].filter((kind) => kind !== AgencyKind.CHILDRENS_SERVICES && kind !== AgencyKind.HOUSING);
  return [
    ...(chaired ? [] : ['the chair or a deputy']),
    ...(kinds.has(AgencyKind.CHILDRENS_SERVICES) ? [] : ['children’s services']),
    ...(kinds.has(AgencyKind.HOUSING) ? [] : ['housing']),
    ...(others.length > 0 ? [] : ['one other agency']),
  ];
}
