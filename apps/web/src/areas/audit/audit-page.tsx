import { useQuery } from 'urql';
import { useUrlState } from '../../address/use-url-state.js';
import { Answer } from '../../design/answer.js';
import { Button } from '../../design/button.js';
import { Updating } from '../../design/loading.js';
import { Page } from '../../design/page.js';
import { AuditTrailDocument } from '../../graphql/generated/audit.js';
import { useIs } from '../../shell/viewer.js';
import { NotYours } from '../need-to-know/not-yours.js';
import { DEFAULTS, filterOf } from './audit-filter.js';
import { AuditFilters } from './audit-filters.js';
import { AuditLines } from './audit-lines.js';
import { AuditTabs } from './audit-tabs.js';
import { ExportForm } from './export-form.js';
import { SealedTo } from './sealed-to.js';

const ON_A_PAGE = 50;

/** What was done and what was looked at: by whom, when and whose record; never what a record says and never a name. */
export function AuditPage() {
  return useIs('AUDITOR') ? <TrailList /> : <NotYours title="Audit" />;
}

function TrailList() {
  const [address, setAddress] = useUrlState(DEFAULTS);
  const [{ data, error, stale }, ask] = useQuery({
    query: AuditTrailDocument,
    variables: { filter: filterOf(address), first: ON_A_PAGE, after: address.after || null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Page
      title="Audit"
      actions={
        <Button kind="secondary" small onClick={() => window.print()}>
          Print this page
        </Button>
      }
    >
      <AuditTabs />
      <p className="govuk-body">
        Everything that was done and looked at, newest first. The record can only be added to, and reading it is written
        down too. It says what happened and who did it, never what was written and never a young person’s name.
      </p>
      <SealedTo />
      <AuditFilters key={JSON.stringify(address)} address={address} onChange={setAddress} />
      <Updating busy={stale} />
      <Answer what="audit" data={data} error={error} onRetry={ask}>
        {({ auditTrail }) => <AuditLines trail={auditTrail} notFirst={address.after !== ''} />}
      </Answer>
      <ExportForm filter={filterOf(address)} />
    </Page>
  );
}
