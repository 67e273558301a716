import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { announce } from '../../../design/announce.js';
import { Answer } from '../../../design/answer.js';
import { Page } from '../../../design/page.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { PanelsForPlanningDocument, PlanMeetingDocument } from '../../../graphql/generated/meetings.js';
import { useSave } from '../../../graphql/use-save.js';
import { meetingOf, NEW_MEETING, type MeetingForm } from './meeting-form.js';
import { MeetingFields } from './meeting-fields.js';

const CRUMBS = [{ label: 'Meetings', to: '/meetings' }, { label: 'Plan a meeting' }];

/** Plans a meeting of a panel; its agenda is built next. */
export function PlanMeetingPage() {
  const [{ data, error }, ask] = useQuery({ query: PanelsForPlanningDocument });
  return (
    <Page title="Plan a meeting" crumbs={CRUMBS}>
      <Answer what="panels" data={data} error={error} onRetry={ask}>
        {({ panels }) => <PlanForm panels={panels} />}
      </Answer>
    </Page>
  );
}

function PlanForm({ panels }: { panels: readonly { id: string; name: string }[] }) {
  const only = panels.length === 1 ? panels[0] : undefined;
  const [form, setForm] = useState<MeetingForm>({ ...NEW_MEETING, panelId: only?.id ?? '', title: only?.name ?? '' });
  const saving = useSave(PlanMeetingDocument);
  const { key } = useClientKey();
  const navigate = useNavigate();
  const save = async () => {
    const { input, found } = meetingOf(form, key);
    const done = await saving.run({ input }, found);
    if (!done) return;
    announce('Meeting planned. Build its agenda');
    await navigate(`/meetings/${done.planMeeting.id}/agenda`);
  };
  return (
    <MeetingFields
      form={form}
      panels={panels}
      saving={saving}
      onChange={(change) => setForm((before) => ({ ...before, ...change }))}
      onSubmit={() => void save()}
    />
  );
}
