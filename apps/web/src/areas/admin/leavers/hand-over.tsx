import { useQuery } from 'urql';
import { Answer } from '../../../design/answer.js';
import { Empty } from '../../../design/empty.js';
import { HandoverItemsDocument, type LeavingInFullFragment, type WorkKind } from '../../../graphql/generated/admin.js';
import { HandOverKind } from './hand-over-kind.js';

const KINDS: readonly WorkKind[] = ['ALLOCATION', 'ACTION', 'REFERRAL', 'COMMITMENT', 'MEETING'];

/** The manager's part: each kind of work goes to somebody, many at a time. */
export function HandOver({ leaving }: { leaving: LeavingInFullFragment }) {
  const [{ data, error }, ask] = useQuery({
    query: HandoverItemsDocument,
    variables: { id: leaving.id },
    requestPolicy: 'cache-and-network',
  });
  const open = leaving.openWork.filter(({ kind }) => kind !== 'TEAM').reduce((sum, { count }) => sum + count, 0);
  return (
    <Answer what="open work" data={data} error={error} onRetry={ask}>
      {({ handoverItems }) => (
        <>
          {KINDS.map((kind) => {
            const items = handoverItems.filter((item) => item.kind === kind);
            return items.length > 0 && <HandOverKind key={kind} kind={kind} items={items} leaving={leaving} />;
          })}
          {open === 0 && <Empty title="Everything is handed over">An administrator can close the account now.</Empty>}
          {open > handoverItems.length && (
            <p className="govuk-body">
              {open - handoverItems.length} more are about young people whose record is not open to you. Ask the
              coordinator of the panel to hand these over.
            </p>
          )}
        </>
      )}
    </Answer>
  );
}
