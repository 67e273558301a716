import { ProgressBar } from '../../design/progress-bar.js';

interface Props {
  /** What is under way: "Loading". */
  label: string;
  percent: number;
  /** What is being done now; told aloud when it changes. */
  words: string;
}

/** How far a longer piece of work is: a bar, the number, and what is being done. */
export function WorkProgress({ label, percent, words }: Props) {
  return (
    <div className="app-progress-work">
      <p className="govuk-body govuk-!-margin-bottom-1" role="status">
        {words}
      </p>
      <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        <ProgressBar value={percent} max={100} />
      </div>
      <p className="govuk-body app-s app-num" aria-hidden="true">
        {percent}%
      </p>
    </div>
  );
}
