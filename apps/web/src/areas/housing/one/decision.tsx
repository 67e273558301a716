import { day, dayOf } from '../../../content/dates.js';
import { Panel } from '../../../design/panel.js';
import type { ReferralQuery } from '../../../graphql/generated/housing.js';
import { routeWords } from '../words.js';

/** How housing decided, why, and who. Nothing while they have not. */
export function Decision({ referral }: { referral: ReferralQuery['referral'] }) {
  const { state, stateWords, route, decisionReason, decidedBy, decidedAt } = referral;
  if (state !== 'ACCEPTED' && state !== 'NOT_ACCEPTED') return null;
  return (
    <div className="govuk-!-margin-bottom-6">
      <Panel title="Housing’s decision" tint>
        <p className="govuk-body govuk-!-margin-bottom-2">
          <strong>{stateWords}</strong>
          {route && `: ${routeWords(route)}`}
        </p>
        {decisionReason && <p className="govuk-body govuk-!-margin-bottom-2">{decisionReason}</p>}
        {decidedBy && decidedAt && (
          <p className="govuk-body app-s app-muted govuk-!-margin-bottom-0">
            Decided by {decidedBy.displayName} on {day(dayOf(decidedAt))}
          </p>
        )}
      </Panel>
    </div>
  );
}
