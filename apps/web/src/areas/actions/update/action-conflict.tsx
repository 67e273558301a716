import { time } from '../../../content/dates.js';
import { Conflict } from '../../../design/conflict.js';
import type { ActionStepsFragment } from '../../../graphql/generated/actions.js';
import type { Problem } from '../../../graphql/problem.js';
import { bothInWords, changedParts, factsFrom, inWords, sameThing } from './conflict-words.js';
import { mineInWords, myPart } from './mine-words.js';
import type { StepAnswers, StepName } from './steps.js';

interface Props {
  action: ActionStepsFragment;
  problem: Problem;
  mine: { name: StepName; answers: StepAnswers };
  onKeepTheirs: () => void;
  onKeepMine: (version: number) => void;
}

/** Somebody else changed the action while this form was open. What both did is shown; nothing is lost until one is chosen. */
export function ActionConflict({ action, problem, mine, onKeepTheirs, onKeepMine }: Props) {
  const now = factsFrom(problem.current);
  const theirs = changedParts({ ...action, ownerId: action.owner.id }, now);
  const version = problem.currentVersion ?? action.version + 1;
  const both = !sameThing(theirs, myPart(mine.name, mine.answers));
  const who = problem.changedBy?.split(' ')[0] ?? 'Someone else';
  const send = () => onKeepMine(version);
  return (
    <Conflict
      who={problem.changedBy}
      what="this action"
      savedAt={problem.changedAt && time(problem.changedAt)}
      theirs={inWords(now) || 'Changed since you opened it.'}
      mine={mineInWords(mine.name, mine.answers)}
      {...(both && {
        bothCanStay: bothInWords(who, theirs, mineInWords(mine.name, mine.answers)),
        onKeepBoth: send,
      })}
      onKeepTheirs={onKeepTheirs}
      onKeepMine={send}
    />
  );
}
