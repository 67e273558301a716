import { useId, useState } from 'react';
import { TextButton } from '../../../design/text-button.js';
import { VisuallyHidden } from '../../../design/visually-hidden.js';
import { announce } from '../../../design/announce.js';
import { PressProblem } from '../../../design/press-problem.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { ChangeAgendaItemDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { can } from '../../../content/transitions.js';
import { titleOf, type AgendaItem } from './agenda-lines.js';
import type { OpenPanel } from './item-details.js';

interface Props {
  item: AgendaItem;
  setPanel: (panel: OpenPanel) => void;
  refresh: () => void;
}

/** Minutes and Remove. The minutes are saved on leaving the box, or with Enter. */
export function ItemControls({ item, setPanel, refresh }: Props) {
  return (
    <>
      {can(item, 'changeAgendaItem') && <MinutesBox item={item} refresh={refresh} />}
      {can(item, 'withdrawAgendaItem') && (
        <TextButton onClick={() => setPanel({ itemId: item.id, what: 'withdraw' })} hidden={`: ${titleOf(item)}`}>
          Remove
        </TextButton>
      )}
    </>
  );
}

function MinutesBox({ item, refresh }: { item: AgendaItem; refresh: () => void }) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const saving = useSave(ChangeAgendaItemDocument);
  const { key, renew } = useClientKey();
  const { problem } = saving;
  const save = async () => {
    const minutes = Number(typed);
    if (typed === undefined || minutes === item.minutes) {
      saving.clear();
      return setTyped(undefined);
    }
    const found =
      Number.isInteger(minutes) && minutes > 0 ? [] : [{ field: 'minutes', message: 'Enter minutes, like 12' }];
    const input = { clientKey: key, itemId: item.id, expectedVersion: item.version, minutes };
    const done = await saving.run({ input }, found);
    if (found.length > 0) return;
    renew();
    setTyped(undefined);
    if (done) announce(`${titleOf(item)}: ${minutes} minutes`);
    refresh();
  };
  return (
    <>
      <label className="app-s" htmlFor={id}>
        Minutes<VisuallyHidden> for {titleOf(item)}</VisuallyHidden>
      </label>
      <input
        id={id}
        className="govuk-input govuk-input--width-2"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? String(item.minutes)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), void save())}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
      />
      {problem && (
        <p id={`${id}-error`} className="govuk-error-message app-s" role="alert">
          <PressProblem problem={problem} />
        </p>
      )}
    </>
  );
}
