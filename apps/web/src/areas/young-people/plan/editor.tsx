import { useUrlState } from '../../../address/use-url-state.js';
import { can, whyNot } from '../../../content/transitions.js';
import { Columns } from '../../../design/columns.js';
import { Section } from '../../../design/section.js';
import { TextButton } from '../../../design/text-button.js';
import type { Person } from '../record/person.js';
import { AreaList } from './area-list.js';
import { GoalForm } from './goal-form.js';
import { GoalMarks } from './goal-marks.js';
import { VERSION_STATES } from './plan-words.js';
import type { Area, VersionWhole } from './plan-types.js';
import { SectionForm } from './section-form.js';
import { SectionView } from './section-view.js';
import { SignOff } from './sign-off.js';
import { VersionFacts } from './version-view.js';

const DEFAULTS = { write: '', add: '' };

interface Props {
  person: Person;
  version: VersionWhole;
}

/** The open version: its areas can be written and goals added, by whoever may; then it is sent, returned or authorised. */
export function Editor({ person, version }: Props) {
  const mayWrite = can(version, 'writePlanSection');
  const closed = !mayWrite && whyNot(version, 'writePlanSection');
  return (
    <Columns side={<AreaList version={version} />} sideLabel="Areas of the plan">
      <Section title={`Version ${version.number}: ${VERSION_STATES[version.state].toLowerCase()}`}>
        <VersionFacts person={person} version={version} />
        {closed && <div className="govuk-inset-text app-s">{closed}.</div>}
        <SignOff person={person} version={version} />
      </Section>
      {version.sections.map((section) =>
        section.__typename === 'PlanSection' && mayWrite ? (
          <AreaInDraft key={section.key} person={person} version={version} area={section} />
        ) : (
          <SectionView key={section.key} person={person} section={section} />
        ),
      )}
    </Columns>
  );
}

function AreaInDraft({ person, version, area }: Props & { area: Area }) {
  const [{ write, add }, change] = useUrlState(DEFAULTS);
  const close = () => change(DEFAULTS, { replace: true });
  const after = version.sections.findIndex(({ key }) => key === area.key) + 1;
  const next = version.sections.slice(after).find(({ __typename }) => __typename === 'PlanSection');
  const writing = write === area.key;
  return (
    <SectionView
      person={person}
      section={area}
      more={
        !writing && (
          <span className="app-noprint">
            <TextButton
              onClick={() => change({ write: area.key, add: '' }, { replace: true })}
              hidden={`: ${area.plainName}`}
            >
              Write this area
            </TextButton>{' '}
            <TextButton
              onClick={() => change({ add: area.key, write: '' }, { replace: true })}
              hidden={`to ${area.plainName}`}
            >
              Add a goal
            </TextButton>
          </span>
        )
      }
      goalMore={(goal) => <GoalMarks version={version} goal={goal} />}
      newGoal={add === area.key && <GoalForm {...{ person, version, area }} onClose={close} />}
    >
      {writing ? (
        <SectionForm
          key={area.key}
          {...{ person, version, area }}
          next={next?.plainName}
          onNext={() => change({ write: next?.key ?? '', add: '' }, { replace: true })}
          onClose={close}
        />
      ) : undefined}
    </SectionView>
  );
}
