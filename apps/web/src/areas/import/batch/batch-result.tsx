import { Alert } from '../../../design/alert.js';
import { ButtonLink } from '../../../design/button-link.js';
import type { ImportInFullFragment } from '../../../graphql/generated/import.js';
import { toKnowFirst, whatHappened, whatIsRefused, whatWouldHappen } from './batch-words.js';

/** What would happen, has happened, or did not. */
export function BatchResult({ batch }: { batch: ImportInFullFragment }) {
  const { state, progressWords, canConfirm, whyNot } = batch;
  if (state === 'APPLIED')
    return (
      <Alert kind="success" title="Loaded" announced>
        {whatHappened(batch)} {/* a whole page: everything shown before may have changed */}
        <a className="govuk-link govuk-link--no-visited-state" href="/young-people">
          See the young people
        </a>
      </Alert>
    );
  if (state === 'FAILED')
    return (
      <Alert kind="error" title="Nothing was written" announced>
        {progressWords}
      </Alert>
    );
  if (state === 'DISCARDED')
    return (
      <>
        <p className="govuk-body">Nothing was written. The files and what was found in them are gone.</p>
        <ButtonLink to="/import">Send files again</ButtonLink>
      </>
    );
  const first = toKnowFirst(batch);
  return (
    <>
      {first && (
        <Alert kind="warning" title="Look at this again" announced>
          {first}
        </Alert>
      )}
      <p className="govuk-body-l">{whatWouldHappen(batch)}</p>
      <p className="govuk-body">{whatIsRefused(batch)}</p>
      {!canConfirm && whyNot && <Alert kind="information">{whyNot}</Alert>}
    </>
  );
}
