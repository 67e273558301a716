import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { WHY_OFFLINE } from '../../../shell/connection-bar.js';
import { can, labelOf, whyNot } from '../../../content/transitions.js';
import { DecideForm } from './decide-form.js';
import { DeferForm } from './defer-form.js';
import { useRoom } from './room-context.js';
import type { OpenLine } from './room-state.js';
import { useStartItem } from './use-start-item.js';

/** How an item ends: what was decided; and for the chair, the ways to start it, decide it or carry it over. */
export function ItemDecision({ line }: { line: OpenLine }) {
  const [open, setOpen] = useState<{ what: 'decide' | 'defer'; itemId: string }>();
  const shown = open?.itemId === line.id ? open.what : undefined;
  const close = () => setOpen(undefined);
  const carriedTooOften = line.state === 'IN_DISCUSSION' ? whyNot(line, 'deferItem') : undefined;
  return (
    <div className="app-decide">
      <Decided line={line} />
      {shown === 'decide' && <DecideForm line={line} onClose={close} />}
      {shown === 'defer' && <DeferForm line={line} onClose={close} />}
      {!shown && <Ways line={line} onOpen={(what) => setOpen({ what, itemId: line.id })} />}
      {carriedTooOften && <p className="govuk-body app-s app-muted">{carriedTooOften}</p>}
    </div>
  );
}

function Decided({ line }: { line: OpenLine }) {
  if (line.outcomeWords)
    return (
      <div className="app-panel app-panel--tint govuk-!-margin-bottom-4">
        <p className="govuk-body govuk-!-margin-bottom-1">
          <strong>
            Decision {line.decisionNumber}: {line.outcomeWords}
          </strong>
        </p>
        <p className="govuk-body govuk-!-margin-bottom-0">{line.outcomeReason}</p>
      </div>
    );
  if (line.state === 'LISTED' || line.state === 'IN_DISCUSSION') return null;
  return (
    <div className="app-panel app-panel--tint govuk-!-margin-bottom-4">
      <p className="govuk-body govuk-!-margin-bottom-0">
        <strong>{line.stateWords}.</strong> {line.stateReason}
      </p>
    </div>
  );
}

function Ways({ line, onOpen }: { line: OpenLine; onOpen: (what: 'decide' | 'defer') => void }) {
  const { live } = useRoom();
  const { start, saving } = useStartItem(line);
  const offline = { unavailable: !live, 'aria-describedby': live ? undefined : WHY_OFFLINE };
  return (
    <ButtonGroup>
      {can(line, 'startItem') && (
        <Button small busy={saving.busy} {...offline} onClick={() => void start()}>
          {labelOf(line, 'startItem', 'Start this item')}
        </Button>
      )}
      {can(line, 'decideItem') && (
        <Button small {...offline} onClick={() => onOpen('decide')}>
          {labelOf(line, 'decideItem', 'Record the decision')}
        </Button>
      )}
      {can(line, 'deferItem') && (
        <Button kind="secondary" small {...offline} onClick={() => onOpen('defer')}>
          {labelOf(line, 'deferItem', 'Carry to the next meeting')}
        </Button>
      )}
    </ButtonGroup>
  );
}
