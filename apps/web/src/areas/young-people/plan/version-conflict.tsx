import { useClient } from 'urql';
import { Conflict } from '../../../design/conflict.js';
import { RecordDraftDocument } from '../../../graphql/generated/young-people.js';
import type { Problem } from '../../../graphql/problem.js';
import type { Person } from '../record/person.js';

interface Props {
  person: Person;
  problem: Problem;
  onAgain: (version: number) => void;
  onClose: () => void;
}

/** Somebody changed the version while it was being sent, returned or signed: read what changed, or go on. */
export function VersionConflict({ person, problem, onAgain, onClose }: Props) {
  const client = useClient();
  const read = () => {
    void client.query(RecordDraftDocument, { id: person.id }, { requestPolicy: 'network-only' }).toPromise();
    onClose();
  };
  return (
    <Conflict
      who={problem.changedBy}
      what="this version of the plan"
      theirs="Something in the plan changed. Keep theirs to read it first."
      mine="What you were about to do. Use yours to do it with the plan as it is now."
      onKeepTheirs={read}
      onKeepMine={() => problem.currentVersion !== undefined && onAgain(problem.currentVersion)}
    />
  );
}
