import { quoted } from '../../../content/words.js';
import { Panel } from '../../../design/panel.js';
import { PeopleList, type PersonLine } from '../../../design/people-list.js';
import { TextLink } from '../../../design/text-link.js';
import { Timeline } from '../../../design/timeline.js';
import type { ReferralQuery } from '../../../graphql/generated/housing.js';
import { CourtBar } from '../court-bar.js';
import { stepTitle } from '../words.js';

type Referral = ReferralQuery['referral'];

/** Beside a referral: whose turn it is and has been, who deals with it, what happened. */
export function ReferralSide({ referral }: { referral: Referral }) {
  const { clock, state, youngPerson } = referral;
  return (
    <>
      <Panel title="Whose turn it is">
        <p className="govuk-body app-s govuk-!-margin-bottom-2">{clock.words}.</p>
        <CourtBar state={state} clock={clock} />
      </Panel>
      <Panel title="Who deals with it">
        <PeopleList people={peopleOf(referral)} />
        {youngPerson.canOpen && (
          <ul className="app-linklist">
            <li>
              <TextLink to={`/young-people/${youngPerson.id}`}>Open {youngPerson.displayName}’s record</TextLink>
            </li>
          </ul>
        )}
      </Panel>
      <Panel title="What happened">
        <Timeline level={3} entries={[...referral.steps].reverse().map(entryOf)} />
      </Panel>
    </>
  );
}

function peopleOf({ referrer, officer, agency }: Referral): PersonLine[] {
  const dealsWithIt = officer
    ? { id: officer.id, name: officer.displayName, role: `Housing officer, ${agency.name}` }
    : { id: agency.id, name: agency.name, role: 'Nobody has taken it on yet' };
  return [{ id: referrer.id, name: referrer.displayName, role: 'Made the referral' }, dealsWithIt];
}

function entryOf(step: Referral['steps'][number]) {
  const { id, at, worker, agency, note } = step;
  return {
    id,
    title: stepTitle(step),
    when: at,
    by: `${worker.displayName}, ${agency.name}`,
    children: note && quoted(note),
  };
}
