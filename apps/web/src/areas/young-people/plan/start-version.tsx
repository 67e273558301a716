import { useNavigate } from 'react-router';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ErrorSummary } from '../../../design/error-summary.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { StartPlanVersionDocument } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import type { Person } from '../record/person.js';

/** Begins a new version, copied from the plan in force, and goes to it. */
export function StartVersion({ person }: { person: Person }) {
  const navigate = useNavigate();
  const { key, renew } = useClientKey();
  const saving = useSave(StartPlanVersionDocument);
  const start = async () => {
    const done = await saving.run({ input: { clientKey: key, youngPersonId: person.id } });
    if (!done) return;
    renew();
    announce(`Version ${done.version.number} started`);
    void navigate(`/young-people/${person.id}/plan/${done.version.id}`);
  };
  return (
    <>
      <Button small busy={saving.busy} onClick={() => void start()}>
        Start a new version
      </Button>
      {saving.problem && <ErrorSummary problem={saving.problem} />}
    </>
  );
}
