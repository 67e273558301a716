import { useContext, useState } from 'react';
import { useClient } from 'urql';
import { announce } from '../../design/announce.js';
import { Button } from '../../design/button.js';
import { ButtonGroup } from '../../design/button-group.js';
import { Form } from '../../design/form.js';
import { Section } from '../../design/section.js';
import { TextInput } from '../../design/text-input.js';
import {
  SubjectAccessFileDocument,
  type AskedForFragment,
  type StoryFormat,
  type SubjectAccessFileQuery,
} from '../../graphql/generated/data-protection.js';
import { problemFrom, type Problem } from '../../graphql/problem.js';
import { AskStepUp, needsStepUp } from '../../graphql/step-up.js';

/** Everything in one file, to hand over: taking it needs a reason, which is written down, and that it is they. */
export function FileForm({ request }: { request: AskedForFragment }) {
  const [reason, setReason] = useState('');
  const { take, busy, problem } = useTake(request.id);
  return (
    <Section title="Take the file">
      <Form saving={{ problem }} onSubmit={() => void take('HTML', reason)} label="Take the file">
        <TextInput
          name="reason"
          label="Why do you take the file now?"
          hint="At least 10 characters. It is written down with who took it"
          value={reason}
          onChange={setReason}
          maxLength={200}
        />
        <ButtonGroup>
          <Button type="submit" busy={busy}>
            Take it as a page to read and print
          </Button>
          <Button kind="secondary" busy={busy} onClick={() => void take('JSON', reason)}>
            Take it as data
          </Button>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function useTake(id: string) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const client = useClient();
  const askStepUp = useContext(AskStepUp);
  const take = async (format: StoryFormat, reason: string) => {
    const fetch = () =>
      client.query(SubjectAccessFileDocument, { id, format, reason }, { requestPolicy: 'network-only' }).toPromise();
    setBusy(true);
    let answer = await fetch();
    if (needsStepUp(answer.error) && (await askStepUp())) answer = await fetch();
    setBusy(false);
    setProblem(problemFrom(answer.error));
    if (!answer.data || answer.error) return;
    give(answer.data.subjectAccessFile, format);
    announce('Saved. Delete your copy once they have it');
  };
  return { take, busy, problem };
}

const TYPES: Readonly<Record<StoryFormat, string>> = {
  HTML: 'text/html;charset=utf-8',
  JSON: 'application/json;charset=utf-8',
};

function give({ fileName, contents }: SubjectAccessFileQuery['subjectAccessFile'], format: StoryFormat): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([contents], { type: TYPES[format] }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
