import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import { VisuallyHidden } from './visually-hidden.js';

/**
 * The six values of a status: overdue or off track; at risk or due soon; on track; done; not started; stuck or paused.
 * The server decides which: the page never works it out.
 */
export type Tone = 'LATE' | 'SOON' | 'OK' | 'DONE' | 'NONE' | 'HOLD';

/** The picture of a tone, which is also the end of its class names. */
export function shapeOf(tone: Tone): Lowercase<Tone> {
  return tone.toLowerCase() as Lowercase<Tone>;
}

interface Props {
  tone: Tone;
  /** The words: "Overdue", "Due in 2 days", "9 overdue". */
  children: ReactNode;
  /** Heard, not seen: of what. */
  hidden?: string;
}

/** A status: shape, words and colour, so that it reads in black and white. Never inside a link or a button. */
export function Status({ tone, children, hidden }: Props) {
  const shape = shapeOf(tone);
  return (
    <strong className={`app-status app-status--${shape}`}>
      <Icon name={shape} />
      <span>
        {children}
        {hidden && <VisuallyHidden> {hidden}</VisuallyHidden>}
      </span>
    </strong>
  );
}

/** Several statuses in a row: the totals above a table. */
export function StatusList({ label, items }: { label: string; items: readonly { tone: Tone; words: string }[] }) {
  return (
    <ul className="app-legend" aria-label={label}>
      {items.map((item) => (
        <li key={item.words}>
          <Status tone={item.tone}>{item.words}</Status>
        </li>
      ))}
    </ul>
  );
}
