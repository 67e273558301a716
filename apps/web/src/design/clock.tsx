import { Icon } from './icon.js';
import { shapeOf, type Tone } from './status.js';

interface Props {
  /** What is counted: "Turns 18", "Pathway plan review". */
  label: string;
  tone: Tone;
  /** The count in words: "in 74 days", "2 days overdue", "Paused at day 6 of 10". */
  words: string;
  /** The day: "5 February 2027", "Was due 21 November 2026". */
  date?: string | null | undefined;
}

/** One clock on a record: what, how long, which day. Stands in a list of clocks. */
export function Clock({ label, tone, words, date }: Props) {
  return (
    <li className={`app-clock app-clock--${shapeOf(tone)}`}>
      <p className="app-clock__l">{label}</p>
      <p className="app-clock__v">
        <Icon name={shapeOf(tone)} />
        {words}
      </p>
      {date && <p className="app-clock__d">{date}</p>}
    </li>
  );
}
