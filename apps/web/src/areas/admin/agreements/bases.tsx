import { useState } from 'react';
import { day } from '../../../content/dates.js';
import { Button } from '../../../design/button.js';
import { Table, type Column } from '../../../design/table.js';
import { TextButton } from '../../../design/text-button.js';
import type { AgreementInFullFragment } from '../../../graphql/generated/admin.js';
import { BasisForm } from './basis-form.js';
import { BASES, CLASSES, CONDITIONS } from './classes.js';

type Basis = AgreementInFullFragment['bases'][number];

/** What is shared under an agreement and why in law, each class with its form; and one for a class that is not shared yet. */
export function Bases({ agreement }: { agreement: AgreementInFullFragment }) {
  const [editing, setEditing] = useState<string>();
  const { agency, bases, state } = agreement;
  const mayChange = state !== 'ENDED';
  const close = () => setEditing(undefined);
  return (
    <>
      {bases.length === 0 ? (
        <p className="govuk-body">Nothing beyond a first name, an initial, the age and the reference is shared.</p>
      ) : (
        <Table
          caption={`What is shared with ${agency.name}`}
          captionHidden
          columns={mayChange ? [...COLUMNS, correcting(setEditing)] : COLUMNS}
          rows={bases}
          rowKey={({ factClass }) => factClass}
        />
      )}
      {editing === undefined && mayChange && (
        <Button kind="secondary" small onClick={() => setEditing(ANOTHER)}>
          Share something else
        </Button>
      )}
      {editing !== undefined && (
        <BasisForm
          key={editing}
          agreement={agreement}
          basis={bases.find(({ factClass }) => factClass === editing)}
          onClose={close}
        />
      )}
    </>
  );
}

const ANOTHER = '';

const COLUMNS: readonly Column<Basis>[] = [
  { key: 'what', header: 'What', cell: ({ factClass }) => CLASSES[factClass] ?? factClass },
  { key: 'basis', header: 'Basis in law', cell: (basis) => <Why basis={basis} /> },
  { key: 'power', header: 'Power or duty', cell: ({ power }) => power },
];

function Why({ basis: { lawfulBasis, condition, expiresOn } }: { basis: Basis }) {
  return (
    <>
      {BASES[lawfulBasis]}
      {condition !== null && <span className="app-t__sub">{CONDITIONS[condition]}</span>}
      {expiresOn !== null && <span className="app-t__sub">Until before {day(expiresOn)}</span>}
    </>
  );
}

const correcting = (onChoose: (factClass: string) => void): Column<Basis> => ({
  key: 'correct',
  header: 'Change',
  cell: ({ factClass }) => (
    <TextButton onClick={() => onChoose(factClass)}>
      Correct<span className="govuk-visually-hidden"> why this is shared: {CLASSES[factClass] ?? factClass}</span>
    </TextButton>
  ),
});
