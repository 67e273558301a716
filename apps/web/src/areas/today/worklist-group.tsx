import { useId, useState } from 'react';
import { count } from '../../content/plural.js';
import { Status, type Tone } from '../../design/status.js';
import { TextButton } from '../../design/text-button.js';
import type { Item } from './item.js';
import { WorklistRow } from './worklist-row.js';

interface Props {
  label: string;
  tone: Tone;
  urgency: Item['urgency'];
  items: readonly Item[];
  open: string;
  onOpen: (id: string) => void;
  onDone: (id: string) => void;
}

const AT_FIRST = 5;

/** One group with its heading and count. Of what is not urgent, the first five; the rest one press away. */
export function WorklistGroup({ label, tone, urgency, items, open, onOpen, onDone }: Props) {
  const id = useId();
  const [all, setAll] = useState(false);
  const urgent = urgency === 'OVERDUE' || urgency === 'TODAY';
  const shown = urgent || all || items.length === AT_FIRST + 1 ? items : items.slice(0, AT_FIRST);
  return (
    <section className="app-wl-group" aria-labelledby={id}>
      <h2 className="govuk-heading-m app-wl-group__h" id={id}>
        <Status tone={tone}>{label}</Status> <span>{count(items.length, 'thing')}</span>
      </h2>
      <ol className="app-wl">
        {shown.map((item) => (
          <WorklistRow key={item.id} item={item} open={item.id === open} onOpen={onOpen} onDone={onDone} />
        ))}
      </ol>
      {shown.length < items.length && (
        <p className="govuk-body govuk-!-margin-top-3 app-noprint">
          <TextButton onClick={() => setAll(true)}>
            Show {items.length - shown.length} more {label.toLowerCase()}
          </TextButton>
        </p>
      )}
    </section>
  );
}
