import { useState } from 'react';
import { Banner } from '../../design/banner.js';
import { Button } from '../../design/button.js';
import { Dialog } from '../../design/dialog.js';
import { Kind } from '../../design/kind.js';
import { ProgressBar } from '../../design/progress-bar.js';
import { Reorder, REORDER_HELP, type ReorderItem } from '../../design/reorder.js';
import { Section } from '../../design/section.js';
import { TextButton } from '../../design/text-button.js';

const first: ReorderItem[] = [
  { id: 'a', title: 'Welcome and conflicts of interest', children: <p className="app-muted">Margaret Lowe, chair</p> },
  { id: 'b', title: 'Ruby Hartley, 17', children: <p>Turns 18 in 21 days. Staying Put agreed, needs sign-off</p> },
  { id: 'c', title: 'Kofi Adeyemi, 17', children: <p>Turns 18 in 40 days and next home not confirmed</p> },
];

/** The agenda, a dialog, the connection bars. */
export function LiveParts() {
  const [items, setItems] = useState(first);
  const [asking, setAsking] = useState(false);
  const move = (id: string, to: number) => {
    const item = items.find((each) => each.id === id);
    const rest = items.filter((each) => each.id !== id);
    if (item) setItems([...rest.slice(0, to), item, ...rest.slice(to)]);
  };
  const withRemove = items.map((item) => ({
    ...item,
    controls: <TextButton hidden={`: ${item.title}`}>Remove</TextButton>,
  }));
  return (
    <Section title="Agenda" more={<Kind icon="meet">Meeting</Kind>}>
      <div className="app-panel app-panel--tint govuk-!-margin-bottom-4">
        <strong>1 hour 6 minutes planned of 2 hours 30 minutes.</strong>
        <ProgressBar value={66} max={150} />
        <span className="app-s">{REORDER_HELP}</span>
      </div>
      <Reorder items={withRemove} onMove={move} />
      <Button kind="secondary" onClick={() => setAsking(true)}>
        End the meeting
      </Button>
      {asking && (
        <Dialog title="End the meeting?" onClose={() => setAsking(false)}>
          <p className="govuk-body">2 items were not reached. They are carried to 22 December 2026.</p>
          <Button onClick={() => setAsking(false)}>End the meeting</Button>
        </Dialog>
      )}
      <Banner label="Connection, as an example">
        <strong>You are offline.</strong> You can read what is on the screen and keep typing. Last updated at 10:44am.
      </Banner>
    </Section>
  );
}
