import { useState } from 'react';
import { day, dayAndTime } from '../../content/dates.js';
import { Button } from '../../design/button.js';
import { Form } from '../../design/form.js';
import { Panel } from '../../design/panel.js';
import { Radios } from '../../design/radios.js';
import { SummaryList } from '../../design/summary-list.js';
import { TextArea } from '../../design/text-area.js';
import { TextLink } from '../../design/text-link.js';
import { useClientKey } from '../../graphql/client-key.js';
import {
  ReviewUnusualAccessDocument,
  type UnusualAccessQuery,
  type UnusualFinding,
} from '../../graphql/generated/audit.js';
import { useSave } from '../../graphql/use-save.js';
import { useViewer } from '../../shell/viewer.js';
import { findingWords, FINDINGS, reviewProblems } from './break-glass-words.js';

type Unusual = UnusualAccessQuery['unusualAccess'][number];

interface Props {
  unusual: Unusual;
  /** Reviewed: what to say, now that the form is gone. */
  onDone: (words: string) => void;
}

/** Who looked at more than is usual and when, with the way to the lines; and what an auditor found, or the form that says it. */
export function UnusualOne({ unusual, onDone }: Props) {
  const { worker, agency, foundAt, reviewDueOn, reviewedAt } = unusual;
  const isOwn = useViewer().id === worker.id;
  const rows = [
    { label: 'Agency', value: agency?.name ?? 'None' },
    { label: 'Found', value: dayAndTime(foundAt) },
    { label: 'Lines', value: <Lines unusual={unusual} /> },
    ...(reviewedAt === null ? [{ label: 'Review by', value: day(reviewDueOn) }] : foundRows(unusual)),
  ];
  return (
    <Panel title={whatOf(unusual)} level={3}>
      <SummaryList rows={rows} />
      {reviewedAt === null && isOwn && <p className="govuk-body">Another auditor must review what you looked at.</p>}
      {reviewedAt === null && !isOwn && <ReviewForm unusual={unusual} onDone={onDone} />}
    </Panel>
  );
}

/** Who did what and when: no two of them are the same. */
const whatOf = ({ worker, sentence, day: on }: Unusual): string =>
  `${worker.displayName}, ${day(on)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

function Lines({ unusual: { worker, day: on } }: Pick<Props, 'unusual'>) {
  return (
    <TextLink to={`/audit?worker=${worker.id}&from=${on}&to=${on}`} hidden={`of ${worker.displayName} on ${day(on)}`}>
      Show that day
    </TextLink>
  );
}

function foundRows({ finding, words, reviewedBy, reviewedAt }: Unusual) {
  const found = finding === null ? '' : findingWords(finding);
  const when = reviewedAt === null ? '' : dayAndTime(reviewedAt);
  return [
    { label: 'Found by review', value: `${found}. ${words ?? ''}` },
    { label: 'Reviewed', value: `${reviewedBy?.displayName ?? ''}, ${when}` },
  ];
}

function ReviewForm({ unusual, onDone }: Props) {
  const { id, version, worker } = unusual;
  const [finding, setFinding] = useState<UnusualFinding | ''>('');
  const [words, setWords] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(ReviewUnusualAccessDocument);
  const save = async () => {
    const problems = reviewProblems({ finding, words });
    if (finding === '' || problems.length > 0) return saving.refuse(problems);
    const input = { clientKey: key, id, expectedVersion: version, finding, words };
    if (!(await saving.run({ input }))) return;
    renew();
    onDone(`Reviewed: ${worker.displayName}`);
  };
  return (
    <Form saving={saving} onSubmit={() => void save()} look="inline" label={`Review: ${whatOf(unusual)}`}>
      <Radios
        name="finding"
        label="Was it right?"
        small
        inline
        value={finding}
        onChange={setFinding}
        choices={FINDINGS}
      />
      <TextArea
        name="words"
        label="How do you know?"
        hint="At least 10 characters"
        rows={2}
        limit={1000}
        value={words}
        onChange={setWords}
      />
      <Button type="submit" small busy={saving.busy}>
        Save the review
      </Button>
    </Form>
  );
}
