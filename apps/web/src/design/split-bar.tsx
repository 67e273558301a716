import { count, plural } from '../content/plural.js';
import { classNames } from './class-names.js';
import { VisuallyHidden } from './visually-hidden.js';

/** One side of what was shared out. */
export interface Share {
  label: string;
  value: number;
}

interface Props {
  first: Share;
  second: Share;
  /** What is counted: "working day". */
  unit: string;
  /** On a card: the key in one line, its unit heard and not seen. */
  compact?: boolean;
}

/**
 * How something was shared between two sides: one bar in two colours, the second also striped, with the words for it below.
 * Without anything to share there is no bar.
 */
export function SplitBar({ first, second, unit, compact = false }: Props) {
  const whole = first.value + second.value;
  const part = whole > 0 ? Math.round((first.value / whole) * 100) : 0;
  return (
    <div className={classNames('app-split', compact && 'app-split--compact')}>
      {whole > 0 && (
        <span className="app-split__bar" aria-hidden="true">
          <i className={`bar-w-${part}`} />
          <i className={`app-split__second bar-w-${100 - part}`} />
        </span>
      )}
      <ul className="app-split__key">
        <SideWords share={first} {...{ unit, compact }} />
        <SideWords share={second} second {...{ unit, compact }} />
      </ul>
    </div>
  );
}

interface SideProps {
  share: Share;
  unit: string;
  compact: boolean;
  second?: boolean;
}

function SideWords({ share: { label, value }, unit, compact, second }: SideProps) {
  return (
    <li>
      <span className={second ? 'app-split__swatch app-split__second' : 'app-split__swatch'} aria-hidden="true" />
      <span>
        {label}: {compact ? value : count(value, unit)}
        {compact && <VisuallyHidden> {plural(value, unit)}</VisuallyHidden>}
      </span>
    </li>
  );
}
