import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Checkbox } from '../../../design/checkboxes.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { TextArea } from '../../../design/text-area.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AddObjectiveDocument } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import { PanelForm } from '../record/panel-form.js';
import type { Person } from '../record/person.js';
import { calledBy } from '../record/strip-facts.js';
import type { Area, VersionWhole } from './plan-types.js';
import { VersionConflict } from './version-conflict.js';

interface Props {
  person: Person;
  version: VersionWhole;
  area: Area;
  onClose: () => void;
}

/** A new goal, best in the young person's own words. */
export function GoalForm({ person, version, area, onClose }: Props) {
  const [words, setWords] = useState('');
  const [ownWords, setOwnWords] = useState(true);
  const [byOn, setByOn] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(AddObjectiveDocument);
  const name = calledBy(person.displayName);
  const save = async (expectedVersion: number) => {
    const problems = [
      ...(words.trim() ? [] : [{ field: 'words', message: 'Write the goal' }]),
      ...dateProblems('byOn', byOn, { beEmpty: true }),
    ];
    const base = { clientKey: key, planVersionId: version.id, expectedVersion, section: area.key };
    const input = { ...base, words: words.trim(), ownWords, byOn: byOn || null };
    if (!(await saving.run({ input }, problems))) return;
    renew();
    announce(`Goal added to ${area.plainName}`);
    onClose();
  };
  if (saving.problem?.kind === 'conflict')
    return <VersionConflict person={person} problem={saving.problem} onAgain={(v) => void save(v)} onClose={onClose} />;
  return (
    <PanelForm
      title={`Add a goal: ${area.plainName}`}
      button="Add goal"
      saving={saving}
      onSave={() => void save(version.version)}
      onClose={onClose}
    >
      <TextArea
        name="words"
        label={`What does ${name} want to reach?`}
        hint={`As ${name} says it`}
        rows={2}
        limit={500}
        value={words}
        onChange={setWords}
      />
      <Checkbox name="ownWords" label={`These are ${name}’s own words`} checked={ownWords} onChange={setOwnWords} />
      <DateInput name="byOn" label="By when?" optional value={byOn} onChange={setByOn} />
    </PanelForm>
  );
}
