import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { count } from '../../../content/plural.js';
import { Button } from '../../../design/button.js';
import { Form } from '../../../design/form.js';
import { problemOf, type Problem } from '../../../graphql/problem.js';
import { WorkProgress } from '../work-progress.js';
import { choiceProblem, MOST_FILES, withMore } from './chosen-files.js';
import { FilePicker } from './file-picker.js';
import { sendFiles } from './send-files.js';

/** Files are chosen and sent to be checked. When that fails the choice stays: nothing has to be chosen again. */
export function UploadForm() {
  const [files, setFiles] = useState<readonly File[]>([]);
  const { percent, problem, send } = useSending(files);
  return (
    <Form saving={{ problem }} onSubmit={() => void send()}>
      <FilePicker
        name="files"
        label={`Choose 1 to ${MOST_FILES} CSV files`}
        hint="You can choose several at once. What each file is, we see from its first row"
        files={files}
        onAdd={(more) => setFiles((before) => withMore(before, more))}
        onRemove={(name) => setFiles((before) => before.filter((file) => file.name !== name))}
      />
      {percent !== undefined && (
        <WorkProgress label="Sending" percent={percent} words={`Sending ${count(files.length, 'file')}`} />
      )}
      <Button type="submit" busy={percent !== undefined}>
        Check the files
      </Button>
      <p className="govuk-body app-s">Nothing is changed until you have seen what would happen and said yes.</p>
    </Form>
  );
}

function useSending(files: readonly File[]) {
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const navigate = useNavigate();
  useStay(percent !== undefined);
  const send = async () => {
    const wrong = choiceProblem(files);
    if (wrong) return setProblem(problemOf([{ field: 'files', message: wrong }]));
    setProblem(undefined);
    setPercent(0);
    const sent = await sendFiles(files, setPercent);
    setPercent(undefined);
    if ('batchId' in sent) await navigate(`/import/${sent.batchId}`);
    else setProblem(problemOf([{ field: 'files', message: sent.message }]));
  };
  return { percent, problem, send };
}

/** Asks before the page is left in the middle of sending. */
function useStay(sending: boolean): void {
  useEffect(() => {
    if (!sending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sending]);
}
