import { announce } from '../../../design/announce.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { ErrorSummary } from '../../../design/error-summary.js';
import { TextButton } from '../../../design/text-button.js';
import { can } from '../../../content/transitions.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { MarkObjectiveDocument, type ObjectiveState } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import type { Area, VersionWhole } from './plan-types.js';

type GoalOfArea = Area['objectives'][number];

const MARKS: Readonly<Record<ObjectiveState, readonly { to: ObjectiveState; label: string }[]>> = {
  OPEN: [
    { to: 'ACHIEVED', label: 'Mark as achieved' },
    { to: 'STOPPED', label: 'Stop this goal' },
  ],
  ACHIEVED: [{ to: 'OPEN', label: 'Open this goal again' }],
  STOPPED: [{ to: 'OPEN', label: 'Open this goal again' }],
};

/** At a review: a goal is achieved, stopped, or open again. It is never removed. */
export function GoalMarks({ version, goal }: { version: VersionWhole; goal: GoalOfArea }) {
  const { key, renew } = useClientKey();
  const saving = useSave(MarkObjectiveDocument);
  if (!can(version, 'markObjective')) return null;
  const mark = async (state: ObjectiveState) => {
    const base = { clientKey: key, planVersionId: version.id, expectedVersion: version.version };
    if (!(await saving.run({ input: { ...base, objectiveId: goal.id, state } }))) return;
    renew();
    announce('Goal marked');
  };
  return (
    <div className="app-s app-noprint govuk-!-margin-top-2">
      <ButtonGroup>
        {MARKS[goal.state].map(({ to, label }) => (
          <TextButton key={to} onClick={() => void mark(to)} hidden={`: ${goal.words}`}>
            {label}
          </TextButton>
        ))}
      </ButtonGroup>
      {saving.problem && <ErrorSummary problem={saving.problem} />}
    </div>
  );
}
