import { useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Conflict } from '../../../design/conflict.js';
import { Form } from '../../../design/form.js';
import { TextButton } from '../../../design/text-button.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  ChangeReferralDocument,
  type ReferralFormQuery,
  type ReferralInRecordFragment,
} from '../../../graphql/generated/young-people.js';
import { useSave } from '../../../graphql/use-save.js';
import type { Person } from '../record/person.js';
import { calledBy } from '../record/strip-facts.js';
import { answersOf, draftOf, draftProblems, homeGoals, type ReferralDraft } from './referral-draft.js';
import { ReferralFields } from './referral-fields.js';

interface Props {
  person: Person;
  answer: ReferralFormQuery;
  referral: ReferralInRecordFragment;
  onClose: () => void;
}

/** The same questions again, with the answers as they were saved. */
export function ChangeReferral({ person, answer, referral, onClose }: Props) {
  const [draft, setDraft] = useState<ReferralDraft>(() => draftOf(referral));
  const { key, renew } = useClientKey();
  const saving = useSave(ChangeReferralDocument);
  const save = async (expectedVersion: number) => {
    const input = { clientKey: key, referralId: referral.id, expectedVersion, ...answersOf(draft) };
    if (!(await saving.run({ input }, draftProblems(draft)))) return;
    renew();
    announce('Answers saved');
    onClose();
  };
  const { problem } = saving;
  if (problem?.kind === 'conflict')
    return (
      <Conflict
        who={problem.changedBy}
        what="this referral"
        theirs="Their answers are saved. Keep theirs to read them."
        mine={draft.wants}
        onKeepTheirs={onClose}
        onKeepMine={() => problem.currentVersion !== undefined && void save(problem.currentVersion)}
      />
    );
  return (
    <Form saving={saving} onSubmit={() => void save(referral.version)} label="Change the referral">
      <ReferralFields
        name={calledBy(person.displayName)}
        draft={draft}
        agencies={undefined}
        goals={homeGoals(answer.youngPerson)}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      <ButtonGroup>
        <Button type="submit" busy={saving.busy}>
          Save answers
        </Button>
        <TextButton onClick={onClose}>Cancel</TextButton>
      </ButtonGroup>
    </Form>
  );
}
