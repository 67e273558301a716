import { useState } from 'react';
import { day, dayAndTime } from '../../content/dates.js';
import { Button } from '../../design/button.js';
import { Form } from '../../design/form.js';
import { Panel } from '../../design/panel.js';
import { Radios } from '../../design/radios.js';
import { SummaryList } from '../../design/summary-list.js';
import { TextArea } from '../../design/text-area.js';
import { useClientKey } from '../../graphql/client-key.js';
import {
  ReviewBreakGlassDocument,
  type BreakGlassFinding,
  type BreakGlassReviewsQuery,
} from '../../graphql/generated/audit.js';
import { useSave } from '../../graphql/use-save.js';
import { findingWords, FINDINGS, reasonWords, reviewProblems } from './break-glass-words.js';

type Glass = BreakGlassReviewsQuery['breakGlassReviews'][number];

interface Props {
  glass: Glass;
  /** Reviewed: what to say, now that the form is gone. */
  onDone: (words: string) => void;
}

/** One emergency: who, when, why, and what was found; or the form that says it. */
export function BreakGlassOne({ glass, onDone }: Props) {
  const { worker, approvedBy, reference, reasonCode, reason, askedAt, endsAt, ofSealed, reviewDueOn } = glass;
  const rows = [
    { label: 'When', value: endsAt === null ? dayAndTime(askedAt) : `${dayAndTime(askedAt)} to ${dayAndTime(endsAt)}` },
    { label: 'Whose record', value: reference ?? 'A record that is not open to you' },
    { label: 'Why', value: reasonWords[reasonCode] },
    { label: 'In their words', value: reason },
    ...(ofSealed ? [{ label: 'Sealed', value: approvedBy ? `Yes; ${approvedBy.displayName} agreed` : 'Yes' }] : []),
    ...(glass.reviewedAt === null ? [{ label: 'Review by', value: day(reviewDueOn) }] : foundRows(glass)),
  ];
  return (
    <Panel title={`${worker.displayName}, ${worker.jobTitle}: ${dayAndTime(askedAt)}`} level={3}>
      <SummaryList rows={rows} />
      {glass.reviewedAt === null && <ReviewForm glass={glass} onDone={onDone} />}
    </Panel>
  );
}

function foundRows({ finding, words, reviewedBy, reviewedAt }: Glass) {
  const found = finding === null ? '' : findingWords(finding);
  return [
    { label: 'Found', value: `${found}. ${words ?? ''}` },
    {
      label: 'Reviewed',
      value: `${reviewedBy?.displayName ?? ''}, ${reviewedAt === null ? '' : dayAndTime(reviewedAt)}`,
    },
  ];
}

function ReviewForm({ glass, onDone }: Props) {
  const [finding, setFinding] = useState<BreakGlassFinding | ''>('');
  const [words, setWords] = useState('');
  const { key, renew } = useClientKey();
  const saving = useSave(ReviewBreakGlassDocument);
  const save = async () => {
    const problems = reviewProblems({ finding, words });
    if (finding === '' || problems.length > 0) return saving.refuse(problems);
    const input = { clientKey: key, id: glass.id, expectedVersion: glass.version, finding, words };
    const done = await saving.run({ input });
    if (!done) return;
    renew();
    onDone(`Reviewed: ${glass.worker.displayName}`);
  };
  return (
    <Form
      saving={saving}
      onSubmit={() => void save()}
      look="inline"
      label={`Review of ${glass.worker.displayName}: ${dayAndTime(glass.askedAt)}`}
    >
      <Radios
        name="finding"
        label="Was it right to open this record?"
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
