import { useState } from 'react';
import { count } from '../../../content/plural.js';
import { Button } from '../../../design/button.js';
import { Due } from '../../../design/due.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { Section } from '../../../design/section.js';
import { Status } from '../../../design/status.js';
import { Table, type Column } from '../../../design/table.js';
import { TextLink } from '../../../design/text-link.js';
import type { ReferralQuery } from '../../../graphql/generated/housing.js';
import { AddActionForm } from '../../actions/add/add-action-form.js';

type Referral = ReferralQuery['referral'];
type Action = Referral['actions'][number];

const COLUMNS: readonly Column<Action>[] = [
  {
    key: 'action',
    header: 'Action',
    cell: ({ id, title }) => (
      <TextLink to={`/actions/${id}`} strong>
        {title}
      </TextLink>
    ),
  },
  {
    key: 'owner',
    header: 'Owner',
    cell: ({ owner, ownerAgency }) => (
      <>
        {owner.displayName}
        <span className="app-t__sub">{ownerAgency.name}</span>
      </>
    ),
  },
  {
    key: 'due',
    header: 'Due',
    cell: ({ dueOn, tone, dueWords }) => <Due date={dueOn} tone={tone} words={dueWords} />,
  },
  {
    key: 'status',
    header: 'Status',
    cell: ({ tone, statusWords }) => <Status tone={tone}>{statusWords}</Status>,
  },
];

/** What was promised so that this referral ends in a home; and one more, without leaving the page. */
export function ReferralActions({ referral: { id, youngPerson, actions, objective } }: { referral: Referral }) {
  const [adding, setAdding] = useState(false);
  const add = (
    <Button kind="secondary" small aria-expanded={adding} onClick={() => setAdding(!adding)}>
      Add an action for this referral
    </Button>
  );
  return (
    <Section title="Actions for this referral" more={<span className="app-noprint">{add}</span>}>
      {adding && (
        <div className="app-panel app-panel--tint govuk-!-margin-bottom-4">
          <InlinePanel label="Add an action for this referral" onCancel={() => setAdding(false)}>
            <AddActionForm
              youngPersonId={youngPerson.id}
              {...(objective ? { goal: objective.partId } : {})}
              also={{ referralId: id }}
              look="inline"
              onDone={() => setAdding(false)}
              onCancel={() => setAdding(false)}
            />
          </InlinePanel>
        </div>
      )}
      {actions.length === 0 ? (
        <p className="govuk-body">No actions yet.</p>
      ) : (
        <Table
          caption={count(actions.length, 'action')}
          captionHidden
          columns={COLUMNS}
          rows={actions}
          rowKey={(action) => action.id}
        />
      )}
    </Section>
  );
}
