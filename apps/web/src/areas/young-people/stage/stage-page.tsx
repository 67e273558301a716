import { useState } from 'react';
import { useQuery } from 'urql';
import { can } from '../../../content/transitions.js';
import { belongingTo } from '../../../content/words.js';
import { Answer } from '../../../design/answer.js';
import { Button } from '../../../design/button.js';
import { Section } from '../../../design/section.js';
import { RecordStageDocument } from '../../../graphql/generated/young-people.js';
import type { Person } from '../record/person.js';
import { RecordPage } from '../record/record-page.js';
import { Shown } from '../record/shown.js';
import { calledBy } from '../record/strip-facts.js';
import { OverrideForm } from './override-form.js';
import { StageReasons } from './stage-reasons.js';

/** Why a young person is at their support stage, with the law; and, for a time and with approval, another one. */
export function StagePage() {
  return (
    <RecordPage tab="Support stage" under={{ label: 'Support stage', path: '' }}>
      {(person) => <Stage person={person} />}
    </RecordPage>
  );
}

function Stage({ person }: { person: Person }) {
  const [{ data, error }, ask] = useQuery({ query: RecordStageDocument, variables: { id: person.id } });
  const [open, setOpen] = useState(false);
  const name = calledBy(person.displayName);
  return (
    <Answer what="support stage" data={data} error={error} onRetry={ask}>
      {({ youngPerson: { stage } }) => (
        <Shown part={stage} title={`You cannot see ${belongingTo(name)} support stage.`}>
          {(shown) => (
            <Section title={`Why is ${name} at this support stage?`}>
              <StageReasons stage={shown} />
              {can(person, 'overrideStatus') && !open && (
                <Button kind="secondary" small onClick={() => setOpen(true)}>
                  Override the stage
                </Button>
              )}
              {open && <OverrideForm person={person} stage={shown} onClose={() => setOpen(false)} />}
            </Section>
          )}
        </Shown>
      )}
    </Answer>
  );
}
