import { day, type LocalDate } from '../content/dates.js';
import { belongingTo, quoted } from '../content/words.js';

interface Props {
  words: string;
  /** The young person's first name; nothing where the heading says it. */
  who?: string | null | undefined;
  saidOn?: LocalDate | null | undefined;
  /** At the head of a record: larger. */
  large?: boolean;
}

/** A young person's own words. They come first, and always look like this. */
export function Quote({ words, who, saidOn, large }: Props) {
  const source = [who && `${belongingTo(who)} words`, saidOn && day(saidOn)].filter(Boolean).join(', ');
  return (
    <blockquote className="app-voice govuk-!-margin-bottom-4">
      <p className={large ? 'app-quote' : undefined}>{quoted(words)}</p>
      {source && <p className="app-voice__who">{source}</p>}
    </blockquote>
  );
}
