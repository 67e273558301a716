import { useQuery } from 'urql';
import { dayAndTime } from '../../content/dates.js';
import { count } from '../../content/plural.js';
import { Alert } from '../../design/alert.js';
import { Details } from '../../design/details.js';
import { AuditStateDocument, type AuditStateQuery } from '../../graphql/generated/audit.js';

/** How far the audit is sealed and whether it was whole when it was last verified; the seal itself, to be printed and kept. */
export function SealedTo() {
  const [{ data }] = useQuery({ query: AuditStateDocument, requestPolicy: 'cache-and-network' });
  if (!data) return null;
  const state = data.auditState;
  return (
    <>
      {state.whole === false && (
        <Alert kind="error" title="The audit was altered" announced>
          {state.words.map((words) => (
            <p key={words} className="govuk-body">
              {words}
            </p>
          ))}
        </Alert>
      )}
      <p className="govuk-body">{stateWords(state)}</p>
      <Details summary="The seal, to be printed and kept">
        <p className="govuk-body">
          Seal {state.seal}, {count(state.lines, 'line')}. Held against a later print or the file outside the database,
          it tells whether the end of the record was cut off.
        </p>
        <p className="govuk-body app-seal">{state.chain || 'Nothing has been sealed yet'}</p>
      </Details>
    </>
  );
}

function stateWords({ sealedAt, verifiedAt, whole }: AuditStateQuery['auditState']): string {
  const sealed = sealedAt === null ? 'Nothing has been sealed yet.' : `Sealed up to ${dayAndTime(sealedAt)}.`;
  if (verifiedAt === null) return `${sealed} Not verified since the service started; that happens every hour.`;
  return `${sealed} Verified ${dayAndTime(verifiedAt)}: ${whole ? 'whole' : 'altered'}.`;
}
