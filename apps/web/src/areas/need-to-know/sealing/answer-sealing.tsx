import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { TextArea } from '../../../design/text-area.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AnswerSealingDocument, type SealingShownFragment } from '../../../graphql/generated/need-to-know.js';
import { useSave } from '../../../graphql/use-save.js';
import { refusalProblem } from '../words.js';

/** Answers somebody else who asks to seal a record or to unseal it. Who is refused reads why. */
export function AnswerSealing({ sealing, onDone }: { sealing: SealingShownFragment; onDone: (words: string) => void }) {
  const { key, renew } = useClientKey();
  const saving = useSave(AnswerSealingDocument);
  const [words, setWords] = useState('');
  const doing = sealing.state === 'ASKED' ? 'seal' : 'unseal';
  const answer = async (agree: boolean) => {
    const input = {
      clientKey: key,
      id: sealing.id,
      expectedVersion: sealing.version,
      agree,
      words: words.trim() || null,
    };
    if (!(await saving.run({ input }, refusalProblem(agree, words)))) return;
    renew();
    onDone(agree ? `You agreed to ${doing} this record` : `You did not agree to ${doing} this record`);
  };
  return (
    <Form saving={saving} onSubmit={() => void answer(true)} label="Answer">
      <TextArea
        name="words"
        label="Why?"
        hint="Needed where you do not agree. Whoever asked reads it"
        rows={2}
        limit={1000}
        value={words}
        onChange={setWords}
      />
      <ButtonGroup>
        <Button type="submit" busy={saving.busy}>{`Agree to ${doing} this record`}</Button>
        <Button kind="secondary" busy={saving.busy} onClick={() => void answer(false)}>
          Do not agree
        </Button>
      </ButtonGroup>
    </Form>
  );
}
