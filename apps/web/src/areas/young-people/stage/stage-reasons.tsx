import { day } from '../../../content/dates.js';
import { Status } from '../../../design/status.js';
import type { StageWhyFragment } from '../../../graphql/generated/young-people.js';
import { flagInWords, owedInWords } from './stage-words.js';

/** The stage as it is worked out, each reason with its law; an override stands beside it and hides nothing. */
export function StageReasons({ stage }: { stage: StageWhyFragment }) {
  const { override, computedWords, reasons, flags, eligibleSince } = stage;
  const oneLaw = new Set(reasons.map(({ law }) => law)).size === 1; // then it is said once, below
  return (
    <>
      {override && <Override override={override} computedWords={computedWords} />}
      <p className="govuk-body app-s govuk-!-margin-bottom-1">
        <strong>{computedWords}</strong>, worked out from the dates on the record:
      </p>
      <ul className="govuk-list govuk-list--bullet app-s">
        {reasons.map(({ code, sentence, law }) => (
          <li key={`${code}${sentence}`}>
            {sentence}
            {!oneLaw && <span className="app-muted"> ({law})</span>}
          </li>
        ))}
      </ul>
      <p className="govuk-body app-s">
        {owedInWords(stage)} {eligibleSince && `Eligible since ${day(eligibleSince)}.`}
      </p>
      {flags.map((flag) => (
        <p className="govuk-body app-s" key={flag}>
          <Status tone="SOON">Check</Status> {flagInWords(flag)}
        </p>
      ))}
    </>
  );
}

function Override({
  override,
  computedWords,
}: {
  override: NonNullable<StageWhyFragment['override']>;
  computedWords: string;
}) {
  const { words, reason, approvedBy, startsOn, expiresOn } = override;
  return (
    <div className="govuk-inset-text app-s">
      <p className="govuk-body app-s govuk-!-margin-bottom-1">
        Overridden: treated as <strong>{words}</strong> from {day(startsOn)} until {day(expiresOn)}, approved by{' '}
        {approvedBy.displayName}. Worked out it would be {computedWords}.
      </p>
      <p className="govuk-body app-s govuk-!-margin-bottom-0">Why: {reason}</p>
    </div>
  );
}
