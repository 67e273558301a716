import type { ReactNode } from 'react';
import { can } from '../../../content/transitions.js';
import { day } from '../../../content/dates.js';
import { quoted } from '../../../content/words.js';
import { Progress } from '../../../design/progress-bar.js';
import { Status } from '../../../design/status.js';
import { TextLink } from '../../../design/text-link.js';
import type { GoalInPlanFragment } from '../../../graphql/generated/young-people.js';
import type { Person } from '../record/person.js';
import { progressInWords } from './plan-words.js';

interface Props {
  person: Person;
  goal: GoalInPlanFragment;
  /** The area it belongs to, away from the plan itself: then the goal leads to its place there. */
  area?: string;
  /** Below it: what can be done with it in a draft. */
  children?: ReactNode;
}

/** One goal: in whose words, how far it is, each action with who does it and how it goes. */
export function Goal({ person, goal, area, children }: Props) {
  const { partId, words, ownWords, byOn, tone, statusWords, actionsDone, actionsTotal, actions, state } = goal;
  const said = ownWords ? quoted(words) : words;
  return (
    <div className="app-obj" id={`goal-${partId}`}>
      <div className="app-obj__h">
        <h3>
          {area && <span className="app-obj__area">{area}</span>}
          {area ? <TextLink to={`/young-people/${person.id}/plan#goal-${partId}`}>{said}</TextLink> : said}
        </h3>
        <Status tone={tone}>{statusWords}</Status>
      </div>
      {byOn && <p className="govuk-body app-s govuk-!-margin-bottom-1">By {day(byOn)}</p>}
      <Progress done={actionsDone} of={actionsTotal} words={progressInWords(actionsDone, actionsTotal)} />
      {actions.length > 0 && (
        <ul className="app-acts">
          {actions.map((action) => (
            <li key={action.id}>
              <span>
                <TextLink to={`/actions/${action.id}`}>{action.title}</TextLink>
              </span>
              <span>{ownerInWords(action)}</span>
              <span>
                <Status tone={action.tone}>{action.statusWords}</Status>
              </span>
            </li>
          ))}
        </ul>
      )}
      {state === 'OPEN' && can(person, 'raiseAction') && (
        <p className="govuk-body app-s govuk-!-margin-top-2 govuk-!-margin-bottom-0 app-noprint">
          <TextLink to={`?open=action&goal=${partId}`} hidden={`to the goal: ${words}`}>
            Add an action
          </TextLink>
        </p>
      )}
      {children}
    </div>
  );
}

function ownerInWords({ owner, ownerAgency }: GoalInPlanFragment['actions'][number]): string {
  return ownerAgency.kind === 'CHILDRENS_SERVICES' ? owner.displayName : `${owner.displayName}, ${ownerAgency.name}`;
}
