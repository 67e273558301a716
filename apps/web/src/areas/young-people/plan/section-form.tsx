import { useState } from 'react';
import { time } from '../../../content/dates.js';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { TextArea } from '../../../design/text-area.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { WritePlanSectionDocument } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import type { Person } from '../record/person.js';
import { calledBy } from '../record/strip-facts.js';
import { changedFields, FIELDS, pick, wordsOf, type AreaWords } from './areas.js';
import type { Area, VersionWhole } from './plan-types.js';
import { SectionConflict } from './section-conflict.js';

interface Props {
  person: Person;
  version: VersionWhole;
  area: Area;
  /** The name of the area after this one. */
  next: string | undefined;
  onNext: () => void;
  onClose: () => void;
}

/** One area to write. Only what was changed is sent; what a colleague wrote in the other parts meanwhile stays. */
export function SectionForm({ person, version, area, next, onNext, onClose }: Props) {
  const { words, set, saving, save, before, editTogether } = useArea(version, area);
  const name = calledBy(person.displayName);
  const finish = async (then: () => void, expectedVersion = version.version) => {
    if (await save(words, expectedVersion)) then();
  };
  if (saving.problem?.kind === 'conflict')
    return (
      <SectionConflict
        {...{ person, before, area }}
        problem={saving.problem}
        mine={words}
        onSend={(joined, expectedVersion) => void save(joined, expectedVersion).then((done) => done && onClose())}
        onEdit={editTogether}
        onClose={onClose}
      />
    );
  return (
    <InlinePanel label={`Write: ${area.plainName}`} onCancel={onClose}>
      <Form saving={saving} onSubmit={() => void finish(onClose)} look="inline">
        {FIELDS.map((field) => (
          <TextArea
            key={field.name}
            name={field.name}
            label={field.name === 'myView' ? `What does ${name} say?` : field.label}
            hint={field.hint}
            optional
            limit={4000}
            value={words[field.name]}
            onChange={(text) => set({ [field.name]: text })}
          />
        ))}
        <ButtonGroup>
          <Button type="submit" small busy={saving.busy}>
            Save this area
          </Button>
          {next && (
            <Button kind="secondary" small busy={saving.busy} onClick={() => void finish(onNext)}>
              Save and go to {next}
            </Button>
          )}
          <TextButton onClick={onClose}>Cancel</TextButton>
        </ButtonGroup>
      </Form>
    </InlinePanel>
  );
}

function useArea(version: VersionWhole, area: Area) {
  const [before, setBefore] = useState(() => wordsOf(area));
  const [words, setWords] = useState(before);
  const { key, renew } = useClientKey();
  const saving = useSave(WritePlanSectionDocument);
  const set = (part: Partial<AreaWords>) => setWords((now) => ({ ...now, ...part }));
  const save = async (now: AreaWords, expectedVersion: number): Promise<boolean> => {
    const changed = changedFields(before, now);
    if (changed.length === 0) return true;
    const base = { clientKey: key, planVersionId: version.id, expectedVersion, section: area.key };
    if (!(await saving.run({ input: { ...base, ...pick(now, changed) } }))) return false;
    renew();
    announce(`${area.plainName} saved at ${time(new Date(Date.now()).toISOString())}`);
    return true;
  };
  const editTogether = (joined: AreaWords, over: AreaWords) => {
    setBefore(over);
    setWords(joined);
    saving.clear();
  };
  return { words, set, saving, save, before, editTogether };
}
