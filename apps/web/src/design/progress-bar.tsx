import { classNames } from './class-names.js';

/** "1 of 3 actions done", with a box for each. Above eight the boxes would not fit: one bar instead. */
export function Progress({ done, of, words }: { done: number; of: number; words: string }) {
  return (
    <div className="app-progress">
      {of > 0 && of <= 8 && (
        <span className="app-progress__bar" aria-hidden="true">
          {Array.from({ length: of }, (_, index) => (
            <i key={index} className={classNames(index < done && 'on')} />
          ))}
        </span>
      )}
      {words}
    </div>
  );
}

/** A full bar: minutes planned of minutes there are, rows read of rows in a file. The words stand beside it and say the same. */
export function ProgressBar({ value, max }: { value: number; max: number }) {
  const percent = max > 0 ? Math.min(100, Math.round((value / max) * 100)) : 0;
  return (
    <div className="app-bar" aria-hidden="true">
      <i className={`bar-w-${percent}`} />
    </div>
  );
}
