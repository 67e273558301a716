import { time } from '../../../content/dates.js';
import { Conflict } from '../../../design/conflict.js';
import type { Problem } from '../../../graphql/problem.js';
import { theirsInWords } from './moved-words.js';

interface Props {
  problem: Problem;
  mine: string;
  /** The version the form was opened with. */
  version: number;
  onKeepTheirs: () => void;
  onKeepMine: (version: number) => void;
}

/** Somebody else moved the referral while this form was open. Their move stands; one's own is sent only when it is chosen. */
export function MoveConflict({ problem, mine, version, onKeepTheirs, onKeepMine }: Props) {
  return (
    <Conflict
      who={problem.changedBy}
      what="this referral"
      savedAt={problem.changedAt && time(problem.changedAt)}
      theirs={theirsInWords(problem.current)}
      mine={mine}
      onKeepTheirs={onKeepTheirs}
      onKeepMine={() => onKeepMine(problem.currentVersion ?? version + 1)}
    />
  );
}
