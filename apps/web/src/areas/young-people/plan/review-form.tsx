import { useContext, useState } from 'react';
import { announce } from '../../../design/announce.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { Radios } from '../../../design/radios.js';
import { Select } from '../../../design/select.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { RecordPlanReviewDocument, type Participation } from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import { PanelForm } from '../record/panel-form.js';
import type { Person } from '../record/person.js';
import { calledBy } from '../record/strip-facts.js';
import { ASKED_BY, PARTICIPATION } from './plan-words.js';

type AskedBy = (typeof ASKED_BY)[number]['value'];

/** That a review was held, on which day, who asked, how the young person took part. The clock runs from that day. */
export function ReviewForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const today = useContext(Today);
  const [heldOn, setHeldOn] = useState(today);
  const [askedForBy, setAskedForBy] = useState<AskedBy>('CLOCK');
  const [participation, setParticipation] = useState<Participation | ''>('');
  const { key, renew } = useClientKey();
  const saving = useSave(RecordPlanReviewDocument);
  const name = calledBy(person.displayName);
  const save = async () => {
    const problems = [
      ...dateProblems('heldOn', heldOn, { say: 'Enter the day the review was held' }),
      ...(participation ? [] : [{ field: 'participation', message: `Say how ${name} took part` }]),
    ];
    if (!participation) return saving.refuse(problems);
    const input = { clientKey: key, youngPersonId: person.id, heldOn, askedForBy, participation };
    if (!(await saving.run({ input }, problems))) return;
    renew();
    announce('Review recorded');
    onClose();
  };
  return (
    <PanelForm
      title="Record a review"
      button="Save review"
      saving={saving}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DateInput name="heldOn" label="When was it held?" value={heldOn} onChange={setHeldOn} />
      <Radios
        name="askedForBy"
        label="Who asked for it?"
        small
        value={askedForBy}
        onChange={setAskedForBy}
        choices={ASKED_BY}
      />
      <Select
        name="participation"
        label={`How did ${name} take part?`}
        none="Choose how"
        value={participation}
        onChange={setParticipation}
        choices={PARTICIPATION}
      />
    </PanelForm>
  );
}
