import { AgencyKind, agencyWords } from '@app/access';
import { relationshipInWords, shownInWords } from '@app/audit';

/** Something that was shared with an agency, as the database tells it. */
export interface DisclosureRow {
  readonly kind: 'LOOKED' | 'REFERRED' | 'PAPERS';
  readonly day: string;
  readonly agencyId: string | null;
  /** Of papers: the kinds of agencies that they went to. */
  readonly agencyKinds: readonly string[] | null;
  readonly workerId: string | null;
  readonly byId: string | null;
  readonly relationship: string | null;
  readonly verbs: readonly string[];
  readonly classes: readonly string[];
  readonly times: number;
  readonly bases: readonly Basis[];
  readonly consent: string | null;
}

interface Basis {
  readonly basis: string;
  readonly condition: string | null;
  readonly power: string;
  readonly agreement: string;
}

/** UK GDPR art 6(1), as it is said to somebody who has not read it. */
const basisWords: Readonly<Record<string, string>> = {
  LEGAL_OBLIGATION: 'a duty in law (UK GDPR article 6(1)(c))',
  VITAL_INTERESTS: 'to protect life (UK GDPR article 6(1)(d))',
  PUBLIC_TASK: 'a public task (UK GDPR article 6(1)(e))',
};

/** UK GDPR art 9(2) with DPA 2018 Sch 1. */
const conditionWords: Readonly<Record<string, string>> = {
  VITAL_INTERESTS: 'to protect life',
  HEALTH_OR_SOCIAL_CARE: 'health or social care',
  STATUTORY_PURPOSE: 'a purpose in law',
  EQUALITY: 'equal treatment',
  SAFEGUARDING: 'keeping somebody at risk safe',
};

/** What was shared, in words. */
export function sharedInWords({ kind, classes, verbs }: DisclosureRow): string[] {
  if (kind === 'REFERRED') return ['a housing referral: what they want and need in a home'];
  if (kind === 'PAPERS') return ['the papers of a panel about them'];
  const address = verbs.includes('REVEALED') ? ['where they live'] : [];
  return [...address, ...shownInWords(classes)];
}

/** On what basis, in words: of the agreement that held on the day; of a referral, what was written with it. */
export function basesInWords({ kind, bases, consent }: DisclosureRow): string[] {
  if (kind === 'REFERRED')
    return [consent === 'GIVEN' ? 'they agreed to it' : 'a duty in law, written down with the referral'];
  if (kind === 'PAPERS') return ['the agreement with each agency that day'];
  const said = bases.map(({ basis, condition, power, agreement }) => {
    const besides = condition === null ? '' : `, for ${conditionWords[condition] ?? condition}`;
    return `${basisWords[basis] ?? basis}${besides}: ${power} (${agreement})`;
  });
  return said.length > 0 ? said : ['first name, age and reference only, or an agreement that no longer says so'];
}

/** Why it was open to them, or how it came to them. */
export function throughInWords({ kind, relationship, times }: DisclosureRow): string {
  if (kind === 'REFERRED') return 'sent to them';
  if (kind === 'PAPERS') return 'released to the panel';
  const why = relationship === null ? 'with something else that they may see' : relationshipInWords(relationship);
  return times === 1 ? `seen once: ${why}` : `seen ${times} times: ${why}`;
}

/** "Housing and Health". */
export const kindsInWords = (kinds: readonly string[] | null): string =>
  (kinds ?? []).map((kind) => agencyWords[kind as AgencyKind] ?? kind).join(', ');
