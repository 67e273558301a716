import { TextLink } from '../../../design/text-link.js';
import type { Person } from '../record/person.js';
import { VERSION_STATES } from './plan-words.js';
import type { VersionHead } from './plan-types.js';

/** That a new version is being written, and the way to it. */
export function DraftNotice({ person, draft }: { person: Person; draft: VersionHead | null }) {
  if (!draft) return null;
  const { id, number, state, author, returnReason } = draft;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body govuk-!-margin-bottom-1">
        Version {number} is being written{author && ` by ${author.displayName}`}. It is:{' '}
        {VERSION_STATES[state].toLowerCase()}.{' '}
        <TextLink to={`/young-people/${person.id}/plan/${id}`}>Open version {number}</TextLink>
      </p>
      {state === 'RETURNED' && returnReason && (
        <p className="govuk-body app-s govuk-!-margin-bottom-0">What must change: {returnReason}</p>
      )}
    </div>
  );
}
