import { day } from '../../../content/dates.js';
import { Panel } from '../../../design/panel.js';
import { TextLink } from '../../../design/text-link.js';
import { AreaList } from './area-list.js';
import type { Person } from '../record/person.js';
import { askedInWords, labelOf, PARTICIPATION, VERSION_STATES } from './plan-words.js';
import type { Plan, VersionHead } from './plan-types.js';

/** Every version, newest first, and every review that was held. */
export function VersionsSide({ person, plan }: { person: Person; plan: Plan }) {
  return (
    <>
      {plan.current && <AreaList version={plan.current} />}
      <Panel title="Versions">
        {plan.versions.length === 0 ? (
          <p className="govuk-body app-s govuk-!-margin-bottom-0">There is no version yet.</p>
        ) : (
          <ul className="govuk-list app-s govuk-!-margin-bottom-0">
            {plan.versions.map((version) => (
              <li key={version.id}>
                <TextLink to={pathOf(person, plan, version)}>Version {version.number}</TextLink>
                {`: ${VERSION_STATES[version.state].toLowerCase()}`}
                {version.authorisedOn && `, ${day(version.authorisedOn)}`}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="Reviews">
        {plan.reviews.length === 0 ? (
          <p className="govuk-body app-s govuk-!-margin-bottom-0">No review has been recorded.</p>
        ) : (
          <ul className="govuk-list app-s govuk-!-margin-bottom-0">
            {plan.reviews.map((review) => (
              <li key={review.id}>
                <strong>{day(review.heldOn)}</strong>
                {review.recordedOn !== review.heldOn && `, recorded ${day(review.recordedOn)}`}.{' '}
                {askedInWords(review.askedForBy)}
                {review.participation && `. ${labelOf(PARTICIPATION, review.participation)}`}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

/** The version in force is the plan page itself. */
function pathOf(person: Person, plan: Plan, version: VersionHead): string {
  const at = `/young-people/${person.id}/plan`;
  return version.id === plan.current?.id ? at : `${at}/${version.id}`;
}
