import { useClient } from 'urql';
import { time } from '../../../content/dates.js';
import { Conflict } from '../../../design/conflict.js';
import { RecordStripDocument } from '../../../graphql/generated/young-people.js';
import type { Problem } from '../../../graphql/problem.js';

interface Props {
  /** The young person whose record it is: what stands there now is fetched when theirs is kept. */
  id: string;
  problem: Problem;
  what: string;
  /** The name of the field in what the server says is there now. */
  theirs: string;
  mine: string;
  onKeepTheirs: () => void;
  onKeepMine: (version: number) => void;
}

/** Two people changed the same words of a record: both are shown, side by side. */
export function RecordConflict({ id, problem, what, theirs, mine, onKeepTheirs, onKeepMine }: Props) {
  const client = useClient();
  const keepTheirs = () => {
    void client.query(RecordStripDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
    onKeepTheirs();
  };
  return (
    <Conflict
      who={problem.changedBy}
      what={what}
      savedAt={problem.changedAt && time(problem.changedAt)}
      theirs={fieldOf(problem.current, theirs)}
      mine={mine}
      onKeepTheirs={keepTheirs}
      onKeepMine={() => problem.currentVersion !== undefined && onKeepMine(problem.currentVersion)}
    />
  );
}

function fieldOf(current: unknown, name: string): string {
  const value =
    typeof current === 'object' && current !== null ? (current as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' && value ? value : 'Nothing is written here now.';
}
