import { day, type LocalDate } from '../content/dates.js';
import { Icon } from './icon.js';
import { shapeOf, type Tone } from './status.js';

interface Props {
  date: LocalDate;
  /** As the server says. Anything but late or soon is in good time here. */
  tone: Tone;
  /** The server's words (`dueWords`): "2 days overdue", "in 4 days", "Pack closes 5pm today". */
  words?: string | null | undefined;
}

/** A date with its meaning. The edge is solid, double or dotted: even the line is not colour alone. */
export function Due({ date, tone, words }: Props) {
  const urgent = tone === 'LATE' || tone === 'SOON';
  return (
    <span className={`app-due app-due--${urgent ? shapeOf(tone) : 'ok'}`}>
      <span className="app-due__date">{day(date)}</span>{' '}
      {words && (
        <span className="app-due__label">
          {urgent && <Icon name={shapeOf(tone)} />}
          {words}
        </span>
      )}
    </span>
  );
}
