import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '../../../design/page.js';
import { AddActionForm } from './add-action-form.js';

/** A form of its own for a new action: for a young person to be chosen, or for what the address names. */
export function NewActionPage() {
  const [given] = useSearchParams();
  const navigate = useNavigate();
  const youngPersonId = given.get('youngPersonId');
  const goal = given.get('goal');
  const also = {
    commitmentId: given.get('commitmentId') ?? undefined,
    referralId: given.get('referralId') ?? undefined,
  };
  return (
    <Page title="Add an action" crumbs={[{ label: 'Actions', to: '/actions' }, { label: 'Add an action' }]}>
      <AddActionForm
        {...(youngPersonId ? { youngPersonId } : {})}
        {...(goal ? { goal } : {})}
        also={also}
        onDone={(action) => void navigate(`/actions/${action.id}`)}
        onCancel={() => void navigate(-1)}
      />
    </Page>
  );
}
