import { useUrlState } from '../../../address/use-url-state.js';
import { Answer } from '../../../design/answer.js';
import { Button } from '../../../design/button.js';
import { Chips } from '../../../design/chips.js';
import { Empty } from '../../../design/empty.js';
import { Updating } from '../../../design/loading.js';
import { Timeline } from '../../../design/timeline.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { calledBy } from '../record/strip-facts.js';
import { entryOf, kindsIn, KINDS, ofKind } from './entries.js';
import { useTimeline } from './use-timeline.js';

const DEFAULTS = { kind: '' };

/** All that happened with a young person, newest first, as far as it is shared with the viewer. */
export function TimelinePage() {
  return <RecordPage tab="Timeline">{(person) => <WhatHappened person={person} />}</RecordPage>;
}

function WhatHappened({ person }: { person: Person }) {
  const [{ kind }] = useUrlState(DEFAULTS);
  const { answer, ask, nodes, more, busy, showEarlier } = useTimeline(person.id);
  const at = `/young-people/${person.id}/timeline`;
  const shown = ofKind(nodes, kind);
  return (
    <Answer what="timeline" data={answer.data} error={answer.error} onRetry={ask}>
      {() => (
        <>
          <h2 className="govuk-heading-m">What happened</h2>
          <Chips
            label="Show"
            chips={kindsIn(nodes).map(({ kind: each, label, count }) => ({
              to: each ? `${at}?kind=${each}` : at,
              label,
              count,
              current: each === kind,
            }))}
          />
          <Updating busy={answer.stale || busy} />
          {shown.length === 0 ? (
            <Nothing name={calledBy(person.displayName)} kind={kind} />
          ) : (
            <Timeline level={3} entries={shown.map(entryOf)} />
          )}
          {more && (
            <Button kind="secondary" small busy={busy} onClick={() => void showEarlier()}>
              Show earlier
            </Button>
          )}
        </>
      )}
    </Answer>
  );
}

function Nothing({ name, kind }: { name: string; kind: string }) {
  const label = KINDS.find((known) => known.kind === kind)?.label;
  if (label) return <Empty title={`Nothing about: ${label.toLowerCase()}`}>Choose Everything to see the rest.</Empty>;
  return <Empty title="Nothing has been recorded yet">What happens with {name} shows here by itself.</Empty>;
}
