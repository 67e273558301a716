import { quoted } from '../../../content/words.js';
import { Panel } from '../../../design/panel.js';
import { Timeline } from '../../../design/timeline.js';
import type { CommitmentQuery } from '../../../graphql/generated/delivery-group.js';
import { withUnit } from '../figures.js';
import { updateTitle } from './update-title.js';

type Commitment = CommitmentQuery['commitment'];
type Update = Commitment['updates'][number];

/** Every update, newest first: the figure, what happened, what is next. */
export function CommitmentHistory({ commitment: { updates, unit } }: { commitment: Commitment }) {
  return (
    <Panel title="What happened">
      {updates.length === 0 ? (
        <p className="govuk-body app-s app-muted govuk-!-margin-bottom-0">No update yet.</p>
      ) : (
        <Timeline level={3} entries={updates.map((update, index) => entryOf(update, updates[index + 1], unit))} />
      )}
    </Panel>
  );
}

function entryOf(update: Update, before: Update | undefined, unit: string) {
  const { id, at, worker, value, note, nextStep } = update;
  return {
    id,
    title: updateTitle(update.toState, before?.toState),
    when: at,
    by: worker.displayName,
    children: (
      <>
        {value !== null && (
          <p className="govuk-body app-s govuk-!-margin-bottom-1">
            <strong>Figure: {withUnit(value, unit)}</strong>
          </p>
        )}
        {note && <p className="govuk-body app-s govuk-!-margin-bottom-1">{quoted(note)}</p>}
        {nextStep && <p className="govuk-body app-s govuk-!-margin-bottom-0">Next: {nextStep}</p>}
      </>
    ),
  };
}
