import { useState } from 'react';
import { useQuery } from 'urql';
import { can } from '../../../content/transitions.js';
import { count } from '../../../content/plural.js';
import { Answer } from '../../../design/answer.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Chips } from '../../../design/chips.js';
import { Empty } from '../../../design/empty.js';
import { Updating } from '../../../design/loading.js';
import { Section } from '../../../design/section.js';
import { TextButton } from '../../../design/text-button.js';
import { useUrlState } from '../../../address/use-url-state.js';
import { RecordActionsDocument, type PersonActionFragment } from '../../../graphql/generated/young-people.js';
import { ActionTable } from '../../actions/list/action-table.js';
import { StepForm } from '../../actions/update/step-form.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { calledBy } from '../record/strip-facts.js';
import { byGoal, isOpen } from './by-goal.js';

const DEFAULTS = { show: '' };

/** Everything that was promised to one young person, by the goal it is for. */
export function PersonActionsPage() {
  return <RecordPage tab="Actions">{(person) => <Actions person={person} />}</RecordPage>;
}

function Actions({ person }: { person: Person }) {
  const [{ show }] = useUrlState(DEFAULTS);
  const [{ data, error, stale }, ask] = useQuery({ query: RecordActionsDocument, variables: { id: person.id } });
  const at = `/young-people/${person.id}/actions`;
  return (
    <Answer what="actions" data={data} error={error} onRetry={ask}>
      {({ youngPerson: { actions } }) => {
        const open = actions.filter(isOpen);
        const closed = actions.filter((action) => !isOpen(action));
        return (
          <>
            <Chips
              label="Show"
              chips={[
                { to: at, label: 'Open', count: open.length, current: show !== 'closed' },
                { to: `${at}?show=closed`, label: 'Closed', count: closed.length, current: show === 'closed' },
              ]}
            />
            <Updating busy={stale} />
            <Groups person={person} actions={show === 'closed' ? closed : open} closed={show === 'closed'} />
          </>
        );
      }}
    </Answer>
  );
}

function Groups({
  person,
  actions,
  closed,
}: {
  person: Person;
  actions: readonly PersonActionFragment[];
  closed: boolean;
}) {
  if (actions.length === 0) return <None person={person} closed={closed} />;
  return byGoal(actions).map(({ key, title, actions: group }) => (
    <Section key={key} title={title} more={<span className="app-s">{count(group.length, 'action')}</span>}>
      {key === '' && !closed && (
        <p className="govuk-body app-s">These count towards no goal of the plan. Link each to the goal it serves.</p>
      )}
      <ActionTable actions={group} caption={`Actions: ${title}`} captionHidden personKnown />
      {key === '' && group.map((action) => <LinkToGoal key={action.id} action={action} />)}
    </Section>
  ));
}

/** One step: open, choose a goal, link. */
function LinkToGoal({ action }: { action: PersonActionFragment }) {
  const [open, setOpen] = useState(false);
  if (!can(action, 'linkAction')) return null;
  return (
    <div className="govuk-!-margin-top-2 app-noprint">
      {open ? (
        <div className="app-panel app-panel--tint">
          <p className="govuk-body app-s govuk-!-margin-bottom-0">
            <strong>{action.title}</strong>
          </p>
          <StepForm action={action} name="linkAction" onDone={() => setOpen(false)} onCancel={() => setOpen(false)} />
        </div>
      ) : (
        <TextButton onClick={() => setOpen(true)}>Link “{action.title}” to a goal</TextButton>
      )}
    </div>
  );
}

function None({ person, closed }: { person: Person; closed: boolean }) {
  const name = calledBy(person.displayName);
  if (closed) return <Empty title="No closed actions">Actions that were done or cancelled show here.</Empty>;
  return (
    <Empty
      title={`No open actions for ${name}`}
      action={
        can(person, 'raiseAction') && (
          <ButtonLink to="?open=action" small>
            Add an action
          </ButtonLink>
        )
      }
    >
      Actions agreed at a panel, or added to the plan, show here.
    </Empty>
  );
}
