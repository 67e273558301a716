import { useState } from 'react';
import { day } from '../../../content/dates.js';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Icon } from '../../../design/icon.js';
import { TextButton } from '../../../design/text-button.js';
import { TextLink } from '../../../design/text-link.js';
import { PressProblem } from '../../../design/press-problem.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AddAgendaItemDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { NotThisTime } from './not-this-time.js';
import { iconOf, type Suggestion } from './suggested.js';

interface Props {
  suggestion: Suggestion;
  meetingId: string;
  onAdded: () => void;
  onParked: () => void;
}

/** One suggestion: who, why with the rule’s number, whether they were put aside before; Add, or not this time. */
export function SuggestionLine({ suggestion, meetingId, onAdded, onParked }: Props) {
  const { youngPerson, reasons, minutes } = suggestion;
  const [parking, setParking] = useState(false);
  const { add, saving } = useAdd(suggestion, meetingId, onAdded);
  return (
    <li>
      <div>
        <p>
          <TextLink to={`/young-people/${youngPerson.id}`} strong>
            {youngPerson.displayName}
          </TextLink>
          , {youngPerson.age} <span className="app-muted">· {minutes} minutes</span>
        </p>
        <ul className="app-reasons">
          {reasons.map((reason) => (
            <li key={reason.rule}>
              <Icon name={iconOf(reason)} />
              <span>
                {reason.sentence} <span className="app-muted app-nowrap">rule {reason.rule}</span>
              </span>
            </li>
          ))}
        </ul>
        <History suggestion={suggestion} />
        {!parking && (
          <TextButton onClick={() => setParking(true)} hidden={`for ${youngPerson.displayName}`}>
            Not this time
          </TextButton>
        )}
        {saving.problem && (
          <p className="govuk-error-message app-s" role="alert">
            <PressProblem problem={saving.problem} />
          </p>
        )}
      </div>
      <Button
        kind="secondary"
        small
        busy={saving.busy}
        onClick={() => void add()}
        hidden={`${youngPerson.displayName} to the agenda`}
      >
        Add
      </Button>
      {parking && (
        <NotThisTime
          suggestion={suggestion}
          meetingId={meetingId}
          onClose={() => setParking(false)}
          onParked={onParked}
        />
      )}
    </li>
  );
}

function History({ suggestion: { parked, lastHeardOn } }: { suggestion: Suggestion }) {
  const heard = lastHeardOn ? `Last heard on ${day(lastHeardOn)}.` : '';
  const put = parked ? ` Put aside for the meeting of ${day(parked.on)}: ${parked.reason}` : '';
  return heard || put ? <p className="app-muted">{`${heard}${put}`.trim()}</p> : null;
}

/** One press adds; the focus goes on to the next suggestion, because this one is gone. */
function useAdd({ youngPerson, minutes }: Suggestion, meetingId: string, onAdded: () => void) {
  const saving = useSave(AddAgendaItemDocument);
  const { key } = useClientKey();
  const add = async () => {
    const done = await saving.run({ input: { clientKey: key, meetingId, youngPersonId: youngPerson.id, minutes } });
    if (!done) return;
    announce(`${youngPerson.displayName} added to the agenda at place ${done.addAgendaItem.position}`);
    focusNextAfter(document.activeElement);
    onAdded();
  };
  return { add, saving };
}

/** The next line’s Add, else the one before, else the heading. */
export function focusNextAfter(pressed: Element | null): void {
  const line = pressed?.closest('.app-sugg > li');
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  const add = next?.querySelector<HTMLElement>('.govuk-button');
  (add ?? document.getElementById('suggestions'))?.focus();
}
