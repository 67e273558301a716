import type { ReactNode } from 'react';
import { Section } from '../../../design/section.js';
import { SummaryList, type SummaryRow } from '../../../design/summary-list.js';
import type { ReferralQuery } from '../../../graphql/generated/housing.js';
import { agreementInWords } from './agreement.js';

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
