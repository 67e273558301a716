import { useState } from 'react';
import { day, dayOf } from '../../../content/dates.js';
import { count } from '../../../content/plural.js';
import { ProgressBar } from '../../../design/progress-bar.js';
import { Section } from '../../../design/section.js';
import { Status, StatusList } from '../../../design/status.js';
import { Table, type Column } from '../../../design/table.js';
import { TextButton } from '../../../design/text-button.js';
import { TextLink } from '../../../design/text-link.js';
import type { CommitmentRowFragment, DeliveryPlanQuery } from '../../../graphql/generated/delivery-group.js';
import { figureInWords, wayDone } from '../figures.js';
import { rowLabel } from '../steps/steps.js';
import { UpdatePanel } from '../steps/update-panel.js';
import { coloursInWords } from './views.js';

interface Props {
  outcome: DeliveryPlanQuery['deliveryOutcomes'][number];
  /** All its commitments are shown: then how they stand is told too. */
  whole: boolean;
}

/** One outcome with what was promised for it; each row opens for an update by those who may. */
export function OutcomeSection({ outcome, whole }: Props) {
  const { name, commitments } = outcome;
  const [open, setOpen] = useState<string>();
  return (
    <Section title={name} more={<span className="app-s">{count(commitments.length, 'commitment')}</span>}>
      {whole && <StatusList label={`How ${name} stands`} items={coloursInWords(outcome)} />}
      {commitments.length === 0 ? (
        <p className="govuk-body">Nothing has been promised for this outcome yet.</p>
      ) : (
        <div className="app-plan">
          <Table
            caption={`Commitments for ${name}, the soonest target first`}
            captionHidden
            columns={columns(setOpen)}
            rows={commitments}
            rowKey={({ id }) => id}
            inline={(commitment) =>
              commitment.id === open && <UpdatePanel commitment={commitment} onClose={() => setOpen(undefined)} />
            }
          />
        </div>
      )}
    </Section>
  );
}

function columns(onUpdate: (id: string) => void): Column<CommitmentRowFragment>[] {
  return [
    {
      key: 'promise',
      header: 'Commitment',
      cell: ({ id, promise, reference }) => (
        <>
          <TextLink to={`/delivery-group/commitments/${id}`} strong>
            {promise}
          </TextLink>
          <span className="app-t__sub">{reference}</span>
        </>
      ),
    },
    {
      key: 'partner',
      header: 'Partner and lead',
      cell: ({ agency, lead }) => (
        <>
          {agency.name}
          <span className="app-t__sub">{lead.displayName}</span>
        </>
      ),
    },
    { key: 'by', header: 'By', cell: ({ targetOn }) => day(targetOn) },
    {
      key: 'status',
      header: 'Status',
      cell: ({ tone, ragWords, ragBecause }) => (
        <>
          <Status tone={tone}>{ragWords}</Status>
          <span className="app-t__sub">{ragBecause}</span>
        </>
      ),
    },
    {
      key: 'figure',
      header: 'Latest figure',
      cell: (commitment) => <FigureCell commitment={commitment} onUpdate={onUpdate} />,
    },
  ];
}

function FigureCell({ commitment, onUpdate }: { commitment: CommitmentRowFragment; onUpdate: (id: string) => void }) {
  const { id, promise, latestUpdateAt } = commitment;
  const label = rowLabel(commitment);
  return (
    <>
      {figureInWords(commitment)}
      <ProgressBar value={wayDone(commitment)} max={100} />
      <span className="app-t__sub">
        {latestUpdateAt ? `Updated on ${day(dayOf(latestUpdateAt))}` : 'Not updated yet'}
      </span>
      {label && (
        <span className="app-noprint">
          <TextButton onClick={() => onUpdate(id)} hidden={`: ${promise}`}>
            {label}
          </TextButton>
        </span>
      )}
    </>
  );
}
