import { flushSync } from 'react-dom';
import { useClient } from 'urql';
import { time } from '../content/dates.js';
import type { Problem } from '../graphql/problem.js';
import { askAgainForShown } from '../graphql/shown.js';
import { Conflict } from './conflict.js';
import { bothInWords, isClash, joined, partsOf, type Part } from './conflict-parts.js';
import type { ToldField } from './form-context.js';

interface Props {
  problem: Problem;
  fields: ReadonlyMap<string, ToldField>;
  /** Forgets the conflict, and sends what is sent next over the version that stands now. */
  settle: (version: number) => void;
  /** Sends the form as it is then. */
  onAgain: () => void;
  /** To a field, once it is seen again. */
  onEdit: (name: string) => void;
}

/**
 * Somebody else has saved what a form is about: both versions of every answer that differs, side by side, or that both can stay.
 * What the person did not touch is always taken as it stands now; what they wrote stays in the form whatever they choose.
 */
export function FormConflict({ problem, fields, settle, onAgain, onEdit }: Props) {
  const client = useClient();
  const parts = partsOf(problem, fields);
  const clashes = parts.filter(isClash);
  const take = (which: (part: Part) => unknown) => {
    flushSync(() => {
      for (const part of parts) part.field.put(which(part));
      settle(problem.currentVersion ?? 0);
    });
  };
  const keepMine = () => {
    take(mine);
    onAgain();
  };
  const keepTheirs = () => {
    take(({ now }) => now);
    askAgainForShown(client);
    onEdit(parts[0]?.name ?? '');
  };
  const editTogether = () => {
    take(together);
    onEdit(clashes[0]?.name ?? '');
  };
  const first = problem.changedBy?.split(' ')[0] ?? 'Someone else';
  return (
    <Conflict
      who={problem.changedBy}
      what="this"
      savedAt={problem.changedAt && time(problem.changedAt)}
      {...(clashes.length === 0
        ? { bothCanStay: bothInWords(first, parts, fields), onKeepBoth: keepMine }
        : { theirs: <Answers parts={parts} of={({ now }) => now} />, mine: <Answers parts={parts} of={mine} /> })}
      {...(clashes.some(({ field }) => field.between !== undefined) && { onEditTogether: editTogether })}
      onKeepTheirs={keepTheirs}
      onKeepMine={keepMine}
    />
  );
}

/** What the person wrote; where they wrote nothing, what stands now. */
const mine = ({ mineChanged, field, now }: Part): unknown => (mineChanged ? field.value : now);

/** Both wordings where both wrote words. */
function together(part: Part): unknown {
  const { field, now } = part;
  if (!isClash(part) || field.between === undefined) return mine(part);
  return joined(field.say(now), field.say(field.value), field.between);
}

function Answers({ parts, of }: { parts: readonly Part[]; of: (part: Part) => unknown }) {
  return (
    <dl>
      {parts.map((part) => (
        <div key={part.name}>
          <dt>{part.field.label}</dt>
          <dd>{part.field.say(of(part)) || 'Nothing'}</dd>
        </div>
      ))}
    </dl>
  );
}
