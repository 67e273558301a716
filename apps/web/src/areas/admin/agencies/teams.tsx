import { useState } from 'react';
import { useQuery } from 'urql';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Form } from '../../../design/form.js';
import { InlinePanel } from '../../../design/inline-panel.js';
import { Select } from '../../../design/select.js';
import { Table, type Column } from '../../../design/table.js';
import { TextButton } from '../../../design/text-button.js';
import { TextInput } from '../../../design/text-input.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  AccountsDocument,
  AddTeamDocument,
  ChangeTeamDocument,
  type AgencyInFullFragment,
} from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';

interface Props {
  agency: AgencyInFullFragment;
}
type Team = AgencyInFullFragment['teams'][number];

/** The teams of an agency. Who manages one may open what its people may open. */
export function Teams({ agency }: Props) {
  const [changing, setChanging] = useState<string>();
  if (agency.teams.length === 0) return null;
  const columns: Column<Team>[] = [
    { key: 'name', header: 'Team', cell: ({ name }) => name },
    { key: 'manager', header: 'Managed by', cell: ({ managerName }) => managerName ?? 'Nobody' },
    { key: 'people', header: 'People', numeric: true, cell: ({ people }) => people },
    {
      key: 'change',
      header: 'Change',
      cell: ({ id, name }) => (
        <Button kind="secondary" small hidden={name} onClick={() => setChanging(id)}>
          Change
        </Button>
      ),
    },
  ];
  return (
    <Table
      caption={`Teams of ${agency.name}`}
      captionHidden
      columns={columns}
      rows={agency.teams}
      rowKey={({ id }) => id}
      inline={(team) =>
        team.id === changing && <ChangeTeam agency={agency} team={team} onClose={() => setChanging(undefined)} />
      }
    />
  );
}

function ChangeTeam({ agency, team, onClose }: Props & { team: Team; onClose: () => void }) {
  const [name, setName] = useState(team.name);
  const [managerId, setManagerId] = useState(team.managerId ?? '');
  const saving = useSave(ChangeTeamDocument);
  const { key, renew } = useClientKey();
  const change = async () => {
    const input = {
      clientKey: key,
      teamId: team.id,
      expectedVersion: team.version,
      name,
      managerId: managerId || null,
    };
    const done = await saving.run({ input });
    renew();
    if (!done) return;
    announce(`${name} is changed`);
    onClose();
  };
  return (
    <InlinePanel label={`Change ${team.name}`} onCancel={onClose}>
      <Form saving={saving} onSubmit={() => void change()} look="inline" label={`Change ${team.name}`}>
        <TextInput name="name" label="Name" maxLength={100} value={name} onChange={setName} />
        <Manager agency={agency} value={managerId} onChange={setManagerId} />
        <Button type="submit" small busy={saving.busy}>
          Save
        </Button>
        <TextButton onClick={onClose}>Cancel</TextButton>
      </Form>
    </InlinePanel>
  );
}

/** A team that begins. */
export function AddTeam({ agency }: Props) {
  const [name, setName] = useState('');
  const [managerId, setManagerId] = useState('');
  const saving = useSave(AddTeamDocument);
  const { key, renew } = useClientKey();
  const add = async () => {
    const input = { clientKey: key, agencyId: agency.id, name, managerId: managerId || null };
    if (!(await saving.run({ input }))) return;
    renew();
    setName('');
    setManagerId('');
    announce(`${name} is added`);
  };
  return (
    <Form saving={saving} onSubmit={() => void add()} label={`Add a team to ${agency.name}`}>
      <TextInput name="name" label="Name of a new team" maxLength={100} value={name} onChange={setName} />
      <Manager agency={agency} value={managerId} onChange={setManagerId} />
      <Button type="submit" kind="secondary" busy={saving.busy}>
        Add this team
      </Button>
    </Form>
  );
}

function Manager({ agency, value, onChange }: Props & { value: string; onChange: (id: string) => void }) {
  const filter = { agencyId: agency.id, role: 'TEAM_MANAGER' as const };
  const [{ data }] = useQuery({ query: AccountsDocument, variables: { filter, first: 100 } });
  const choices = (data?.accounts.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <Select
      name="managerId"
      label="Managed by"
      hint="A team manager of this agency"
      none="Nobody"
      choices={choices}
      value={value}
      onChange={onChange}
    />
  );
}
