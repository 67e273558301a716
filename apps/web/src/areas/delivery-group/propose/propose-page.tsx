import { useContext, useState } from 'react';
import { useNavigate } from 'react-router';
import { announce } from '../../../design/announce.js';
import { Page } from '../../../design/page.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { ProposeCommitmentDocument } from '../../../graphql/generated/delivery-group.js';
import { useSave } from '../../../graphql/use-save.js';
import { useIs, useViewer } from '../../../shell/viewer.js';
import { ProposalFields } from './proposal-fields.js';
import { proposalOf, type Proposal } from './proposal.js';

const CRUMBS = [{ label: 'Delivery group', to: '/delivery-group' }, { label: 'Propose a commitment' }];

/** Writes a promise down. It counts for nothing until somebody else in the delivery group agrees to it. */
export function ProposePage() {
  const { agency } = useViewer();
  const steers = useIs('DELIVERY_GROUP_CHAIR', 'DELIVERY_GROUP_MEMBER');
  const today = useContext(Today);
  const [form, setForm] = useState<Proposal>({ ...EMPTY, agencyId: steers ? '' : agency.id, startsOn: today });
  const saving = useSave(ProposeCommitmentDocument);
  const { key } = useClientKey();
  const navigate = useNavigate();
  const change = (part: Partial<Proposal>) => setForm((before) => ({ ...before, ...part }));
  const save = async () => {
    const { input, found } = proposalOf(form, key);
    const done = await saving.run({ input }, found);
    if (!done) return;
    announce('Proposed. Somebody in the delivery group is asked to agree');
    await navigate(`/delivery-group/commitments/${done.commitment.id}`);
  };
  return (
    <Page title="Propose a commitment" crumbs={CRUMBS}>
      <p className="govuk-body">
        A promise in one sentence that can be counted. It counts once somebody in the delivery group, who does not lead
        it, agrees.
      </p>
      <ProposalFields
        form={form}
        ownAgency={steers ? undefined : agency}
        saving={saving}
        onChange={change}
        onSubmit={() => void save()}
      />
    </Page>
  );
}

const EMPTY: Proposal = {
  outcome: '',
  promise: '',
  agencyId: '',
  leadId: '',
  measure: '',
  unit: '',
  baseline: '',
  target: '',
  startsOn: '',
  targetOn: '',
  cycleDays: '31',
};
