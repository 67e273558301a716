import { Link } from 'react-router';
import { classNames } from './class-names.js';

/** One bar. */
export interface Bar {
  label: string;
  /** The length, 0 to 100. */
  percent: number;
  /** What stands on it: "94%", "12". */
  words: string;
  /** Heard, not seen: "268 of 285". */
  base?: string;
  /** The young people behind it; nothing for those who may not see them. */
  to?: string | null | undefined;
  /** Heard, not seen, at the end of a bar that leads somewhere; "See who is counted" unless it counts something else. */
  leadsTo?: string;
  /** The period that is running, or this council among others: darker. */
  now?: boolean;
  /** Words in place of a bar: "Fewer than 5", which has no length to show. */
  noBar?: boolean;
}

interface Props {
  caption: string;
  labelHeader: string;
  valueHeader: string;
  bars: readonly Bar[];
  /** A dashed line at this per cent, told in words in the key. */
  target?: number | undefined;
}

/** Labels longer than this wrap, so that the bars keep half the width. */
const LONG = 26;

/** A bar chart that is a table: it reflows, zooms, prints, and needs no second table. */
export function BarTable({ caption, labelHeader, valueHeader, bars, target }: Props) {
  return (
    <>
      <table
        className={classNames(
          'app-bars',
          bars.some(({ label }) => label.length > LONG) && 'app-bars--long',
          target !== undefined && `bar-t-${whole(target)}`,
        )}
      >
        <caption className="govuk-visually-hidden">
          {caption}
          {target !== undefined && `. Target ${target}%`}
        </caption>
        <thead className="govuk-visually-hidden">
          <tr>
            <th scope="col">{labelHeader}</th>
            <th scope="col">{valueHeader}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label}>
              <th scope="row">{bar.label}</th>
              <td>
                <span className={classNames('app-bars__track', target === undefined && 'app-bars__track--no-target')}>
                  <OneBar bar={bar} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {target !== undefined && (
        <p className="app-bars__key">
          <span aria-hidden="true" />
          Target {target}%
        </p>
      )}
    </>
  );
}

/** Below this share the number has no room on its bar: it stands beside it, and the bar keeps its true length. */
const ROOM = 15;

function OneBar({ bar }: { bar: Bar }) {
  if (bar.noBar) return <span className="app-bars__bar app-bars__bar--out">{bar.words}</span>;
  const short = whole(bar.percent) < ROOM;
  const look = short ? 'app-bars__short' : lookOf(bar, 'app-bars__bar');
  const text = (
    <>
      {short && <i className={lookOf(bar)} aria-hidden="true" />}
      <span className="app-num">{bar.words}</span>
      {bar.base && <span className="govuk-visually-hidden">, {bar.base}</span>}
    </>
  );
  if (!bar.to) return <span className={look}>{text}</span>;
  return (
    <Link className={look} to={bar.to}>
      {text}
      <span className="govuk-visually-hidden">. {bar.leadsTo ?? 'See who is counted'}</span>
    </Link>
  );
}

function lookOf({ now, percent }: Bar, kind?: string): string {
  return classNames(kind, now && 'is-now', `bar-w-${whole(percent)}`);
}

function whole(percent: number): number {
  return Math.min(100, Math.max(0, Math.round(percent)));
}
