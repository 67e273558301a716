import type { ReactNode } from 'react';
import { day } from '../../../content/dates.js';
import { Section } from '../../../design/section.js';
import { SummaryList, type SummaryRow } from '../../../design/summary-list.js';
import type { ReferralQuery } from '../../../graphql/generated/housing.js';

type Facts = Pick<
  ReferralQuery['referral'],
  'needWords' | 'supportNeeds' | 'planB' | 'objective' | 'consent' | 'consentWords' | 'consentOn'
>;

/** What housing is told: when, with what support, what if it does not work out, and on what ground it may be told. */
export function ReferralFacts({ referral }: { referral: Facts }) {
  const { needWords, supportNeeds, planB, objective } = referral;
  const rows: (SummaryRow | undefined)[] = [
    row('Home needed', needWords),
    row('Support needed', supportNeeds),
    row('If this does not work out', planB),
    row('Goal in their plan', objective && `${objective.sectionName}: ${objective.words}`),
    row('Agreement', agreementInWords(referral)),
  ];
  return (
    <Section title="What is needed">
      <SummaryList rows={rows.filter((each) => each !== undefined)} />
    </Section>
  );
}

function row(label: string, value: ReactNode): SummaryRow | undefined {
  return value ? { label, value } : undefined;
}

/** "They agreed, recorded on 14 November 2026. “Tia read the form with me.”" */
export function agreementInWords({ consent, consentWords, consentOn }: Omit<Facts, 'needWords'>): string {
  if (!consent) return 'Not recorded yet. Nothing can be sent without it';
  const ground =
    consent === 'GIVEN' ? 'They agreed to this being shared' : 'Shared without their agreement, on a legal basis';
  const on = consentOn ? `, recorded on ${day(consentOn)}` : '';
  return `${ground}${on}.${consentWords ? ` “${consentWords}”` : ''}`;
}
