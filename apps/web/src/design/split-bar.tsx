import { count } from '../content/plural.js';

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
}

/**
 * How something was shared between two sides: one bar in two colours, the second also striped, with the words for it below.
 * Without anything to share there is no bar.
 */
export function SplitBar({ first, second, unit }: Props) {
  const whole = first.value + second.value;
  const part = whole > 0 ? Math.round((first.value / whole) * 100) : 0;
  return (
    <div className="app-split">
      {whole > 0 && (
        <span className="app-split__bar" aria-hidden="true">
          <i className={`bar-w-${part}`} />
          <i className={`app-split__second bar-w-${100 - part}`} />
        </span>
      )}
      <ul className="app-split__key">
        <SideWords share={first} unit={unit} />
        <SideWords share={second} unit={unit} second />
      </ul>
    </div>
  );
}

function SideWords({ share, unit, second }: { share: Share; unit: string; second?: boolean }) {
  return (
    <li>
      <span className={second ? 'app-split__swatch app-split__second' : 'app-split__swatch'} aria-hidden="true" />
      <span>
        {share.label}: {count(share.value, unit)}
      </span>
    </li>
  );
}
