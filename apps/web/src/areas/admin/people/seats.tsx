import { useContext, useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Details } from '../../../design/details.js';
import { Form } from '../../../design/form.js';
import { Section } from '../../../design/section.js';
import { Select } from '../../../design/select.js';
import { Table, type Column } from '../../../design/table.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  EndSeatDocument,
  GiveSeatDocument,
  type AccountInBriefFragment,
  type PanelPart,
} from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';
import { ActButton } from '../act-button.js';
import { choicesOf, PARTS } from '../words.js';
import { termInWords } from './terms.js';

type Seat = AccountInBriefFragment['seats'][number];

interface Props {
  account: AccountInBriefFragment;
  panels: readonly { id: string; name: string }[];
  fixed: boolean;
}

/** Seats on panels: each opens the papers of the meetings that fall in it. */
export function Seats({ account, panels, fixed }: Props) {
  const today = useContext(Today);
  const { id, version, displayName } = account;
  const columns: Column<Seat>[] = [
    { key: 'panel', header: 'Panel', cell: ({ panelName }) => panelName },
    { key: 'part', header: 'Seat', cell: ({ part }) => PARTS[part] },
    { key: 'term', header: 'When', cell: (seat) => termInWords(seat, today) },
  ];
  const end: Column<Seat> = {
    key: 'end',
    header: 'End',
    cell: ({ panelId, panelName, live, fromOn }) =>
      live || fromOn > today ? (
        <ActButton
          document={EndSeatDocument}
          input={{ memberId: id, expectedVersion: version, panelId }}
          kind="secondary"
          small
          hidden={`of ${displayName} on ${panelName}`}
          said={`${displayName} has left ${panelName}`}
        >
          End seat
        </ActButton>
      ) : null,
  };
  return (
    <Section title="Seats on panels">
      {account.seats.length > 0 ? (
        <Table
          caption={`Seats of ${displayName}`}
          captionHidden
          columns={fixed ? columns : [...columns, end]}
          rows={account.seats}
          rowKey={({ panelId }) => panelId}
        />
      ) : (
        <p className="govuk-body">They sit on no panel.</p>
      )}
      {!fixed && panels.length > 0 && <GiveSeat account={account} panels={panels} />}
    </Section>
  );
}

function GiveSeat({ account: { id, version, displayName }, panels }: Omit<Props, 'fixed'>) {
  const [panelId, setPanelId] = useState('');
  const [part, setPart] = useState<PanelPart | ''>('MEMBER');
  const saving = useSave(GiveSeatDocument);
  const { key, renew } = useClientKey();
  const give = async () => {
    const found = panelId ? [] : [{ field: 'panelId', message: 'Choose a panel' }];
    const input = { clientKey: key, memberId: id, expectedVersion: version, panelId, part: part || 'MEMBER' };
    if (!(await saving.run({ input }, found))) return;
    renew();
    setPanelId('');
    announce(`${displayName} has a seat from today`);
  };
  return (
    <Details summary="Give a seat">
      <Form saving={saving} onSubmit={() => void give()} label={`Give ${displayName} a seat on a panel`}>
        <Select
          name="panelId"
          label="Panel"
          none="Choose a panel"
          choices={panels.map((panel) => ({ value: panel.id, label: panel.name }))}
          value={panelId}
          onChange={setPanelId}
        />
        <Select name="part" label="Seat" choices={choicesOf(PARTS)} value={part} onChange={setPart} />
        <Button type="submit" kind="secondary" busy={saving.busy}>
          Give this seat
        </Button>
      </Form>
    </Details>
  );
}
