import { sentence } from '../content/dates.js';
import { SAY } from '../content/words.js';
import { Alert } from './alert.js';
import { TextButton } from './text-button.js';

interface Props {
  /** Which part: "housing details". */
  what: string;
  onRetry: () => void;
  /** The reference from the problem, if there is one. */
  reference?: string | null | undefined;
  level?: 2 | 3;
}

/** One part did not load; the rest of the page stays. */
export function PartFailed({ what, onRetry, reference, level }: Props) {
  return (
    <Alert kind="error" title={sentence(`${what} did not load`)} {...(level ? { level } : {})} announced>
      The rest of this page is up to date.{reference && ` If you ask for help, quote ${reference}.`}{' '}
      <TextButton onClick={onRetry} hidden={`to load ${what}`}>
        {SAY.askAgain}
      </TextButton>
    </Alert>
  );
}
