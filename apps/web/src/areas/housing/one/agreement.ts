import { day } from '../../../content/dates.js';

interface Agreement {
  consent: 'GIVEN' | 'LEGAL_BASIS' | null;
  consentWords: string | null;
  consentOn: string | null;
}

/** "They agreed to this being shared, recorded on 14 November 2026. “Tia read the form with me.”" */
export function agreementInWords({ consent, consentWords, consentOn }: Agreement): string {
  if (!consent) return 'Not recorded yet. Nothing can be sent without it';
  const ground = GROUNDS[consent];
  const on = consentOn ? `, recorded on ${day(consentOn)}` : '';
  return `${ground}${on}.${consentWords ? ` “${consentWords}”` : ''}`;
}

const GROUNDS = {
  GIVEN: 'They agreed to this being shared',
  LEGAL_BASIS: 'Shared without their agreement, on a legal basis',
} as const;
