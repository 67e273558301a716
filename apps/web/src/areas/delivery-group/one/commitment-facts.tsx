import type { ReactNode } from 'react';
import { day } from '../../../content/dates.js';
import { ProgressBar } from '../../../design/progress-bar.js';
import { Section } from '../../../design/section.js';
import { SummaryList, type SummaryRow } from '../../../design/summary-list.js';
import type { CommitmentRowFragment } from '../../../graphql/generated/delivery-group.js';
import { figureInWords, wayDone, withUnit } from '../figures.js';

/** Who promised what, how it is measured, from where to where and by when. Rows without an answer are left out. */
export function CommitmentFacts({ commitment }: { commitment: CommitmentRowFragment }) {
  const { agency, lead, measure, unit, baseline, target, startsOn, targetOn, cycleDays } = commitment;
  const rows: (SummaryRow | undefined)[] = [
    row('Partner', agency.name),
    row('Lead', lead.displayName),
    row('What is counted', measure),
    row('Latest figure', <LatestFigure commitment={commitment} />),
    row('Started from', baseline === null ? null : withUnit(baseline, unit)),
    row('Target', `${withUnit(target, unit)} by ${day(targetOn)}`),
    row('Started on', day(startsOn)),
    row('Updates', `Every ${cycleDays} days`),
    row('At risk because', commitment.state === 'AT_RISK' && commitment.stateReason),
    row('What shows it', commitment.evidence),
  ];
  return (
    <Section title="About this commitment">
      <SummaryList rows={rows.filter((each) => each !== undefined)} />
    </Section>
  );
}

function row(label: string, value: ReactNode): SummaryRow | undefined {
  return value ? { label, value } : undefined;
}

function LatestFigure({ commitment }: { commitment: CommitmentRowFragment }) {
  return (
    <>
      {figureInWords(commitment)}
      <ProgressBar value={wayDone(commitment)} max={100} />
    </>
  );
}
