import { useContext, useState } from 'react';
import { useClient } from 'urql';
import { announce } from '../../design/announce.js';
import { Button } from '../../design/button.js';
import { Details } from '../../design/details.js';
import { Form } from '../../design/form.js';
import { TextInput } from '../../design/text-input.js';
import { AuditExportDocument, type AuditExportQuery, type AuditFilter } from '../../graphql/generated/audit.js';
import { problemFrom, type Problem } from '../../graphql/problem.js';
import { AskStepUp, needsStepUp } from '../../graphql/step-up.js';

/** The lines that the filters leave, as a file for a spreadsheet. Taking it needs a reason, which is written down, and that it is they. */
export function ExportForm({ filter }: { filter: AuditFilter }) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const client = useClient();
  const askStepUp = useContext(AskStepUp);
  const fetch = () =>
    client.query(AuditExportDocument, { filter, reason }, { requestPolicy: 'network-only' }).toPromise();
  const save = async () => {
    setBusy(true);
    let answer = await fetch();
    if (needsStepUp(answer.error) && (await askStepUp())) answer = await fetch();
    const { data, error } = answer;
    setBusy(false);
    setProblem(problemFrom(error));
    if (!data || error) return;
    give(data.auditExport);
    setReason('');
    announce(savedWords(data.auditExport));
  };
  return (
    <Details summary="Save these lines as a file" open={problem !== undefined}>
      <Form saving={{ problem }} onSubmit={() => void save()} look="inline" label="Save these lines as a file">
        <TextInput
          name="reason"
          label="Why do you need them as a file?"
          hint="At least 10 characters. It is written down with who took the file. At most 5,000 lines"
          value={reason}
          onChange={setReason}
          maxLength={200}
        />
        <Button type="submit" kind="secondary" small busy={busy}>
          Save as a file
        </Button>
      </Form>
    </Details>
  );
}

const savedWords = ({ lines, more }: AuditExportQuery['auditExport']): string =>
  `Saved: ${lines} lines${more ? '. There are more: narrow the filters' : ''}`;

function give({ fileName, csv }: AuditExportQuery['auditExport']): void {
  const link = document.createElement('a');
  // A mark that tells spreadsheets which letters these are.
  link.href = URL.createObjectURL(new Blob([`\uFEFF${csv}`], { type: 'text/csv;charset=utf-8' }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
