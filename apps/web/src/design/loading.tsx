import { useEffect, useState } from 'react';
import { TextButton } from './text-button.js';

interface Props {
  /** What: "actions", so that it reads "Loading actions". */
  what: string;
  onRetry?: () => void;
}

const SHOW_AFTER_MS = 200;
const SLOW_AFTER_MS = 10_000;
const BARS = ['70', '45', '60'] as const;

/**
 * In the place of what is on its way, under its heading. Grey bars after 200 ms, words for those who hear; after 10 seconds it
 * says that it is slow. When content is there already, keep it and show <Updating> instead.
 */
export function Loading({ what, onRetry }: Props) {
  const shown = useAfter(SHOW_AFTER_MS);
  const slow = useAfter(SLOW_AFTER_MS);
  return (
    <div aria-busy="true">
      <p className="govuk-body app-s" role="status">
        {shown && (slow ? 'This is taking longer than usual. ' : `Loading ${what}`)}
        {slow && <TextButton onClick={onRetry ?? (() => location.reload())}>Try again</TextButton>}
      </p>
      {shown && (
        <div aria-hidden="true">
          {BARS.map((width) => (
            <div key={width} className={`app-skel app-skel--${width}`} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Beside the heading, while what is shown is being fetched again. */
export function Updating({ busy }: { busy: boolean }) {
  return (
    <span className="app-s app-muted" role="status">
      {busy && 'Updating'}
    </span>
  );
}

function useAfter(ms: number): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return after;
}
