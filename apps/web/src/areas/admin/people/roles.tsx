import { useContext, useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { Details } from '../../../design/details.js';
import { Form } from '../../../design/form.js';
import { Section } from '../../../design/section.js';
import { Select } from '../../../design/select.js';
import { Table, type Column } from '../../../design/table.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  EndRoleDocument,
  GiveRoleDocument,
  type AccountInBriefFragment,
  type Role,
} from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';
import { ActButton } from '../act-button.js';
import { choicesOf, ROLES } from '../words.js';
import { termInWords } from './terms.js';

type Held = AccountInBriefFragment['roles'][number];

interface Props {
  account: AccountInBriefFragment;
  /** Nothing can be changed: their own account, or one that has ended. */
  fixed: boolean;
}

/** The roles of somebody, and since when. */
export function Roles({ account, fixed }: Props) {
  const today = useContext(Today);
  const { id, version, displayName } = account;
  const columns: Column<Held>[] = [
    { key: 'role', header: 'Role', cell: ({ role }) => ROLES[role] },
    { key: 'term', header: 'When', cell: (held) => termInWords(held, today) },
  ];
  const end: Column<Held> = {
    key: 'end',
    header: 'End',
    cell: ({ role, live, fromOn }) =>
      live || fromOn > today ? (
        <ActButton
          document={EndRoleDocument}
          input={{ memberId: id, expectedVersion: version, role }}
          kind="secondary"
          small
          hidden={`${ROLES[role]} of ${displayName}`}
          said={`${displayName} is no longer ${ROLES[role].toLowerCase()}`}
        >
          End role
        </ActButton>
      ) : null,
  };
  return (
    <Section title="Roles">
      {account.roles.length > 0 ? (
        <Table
          caption={`Roles of ${displayName}`}
          captionHidden
          columns={fixed ? columns : [...columns, end]}
          rows={account.roles}
          rowKey={({ role }) => role}
        />
      ) : (
        <p className="govuk-body">They hold no role yet.</p>
      )}
      {!fixed && <GiveRole account={account} />}
    </Section>
  );
}

function GiveRole({ account: { id, version, displayName } }: { account: AccountInBriefFragment }) {
  const [role, setRole] = useState<Role | ''>('');
  const [lastOn, setLastOn] = useState('');
  const saving = useSave(GiveRoleDocument);
  const { key, renew } = useClientKey();
  const give = async () => {
    const found = [
      ...(role ? [] : [{ field: 'role', message: 'Choose a role' }]),
      ...dateProblems('lastOn', lastOn, { beEmpty: true }),
    ];
    const input = {
      clientKey: key,
      memberId: id,
      expectedVersion: version,
      role: role || 'PANEL_MEMBER',
      lastOn: lastOn || null,
    };
    if (!(await saving.run({ input }, found))) return;
    renew();
    setRole('');
    setLastOn('');
    announce(`${displayName} has the role from today`);
  };
  return (
    <Details summary="Give a role">
      <Form saving={saving} onSubmit={() => void give()} label={`Give ${displayName} a role`}>
        <Select
          name="role"
          label="Role"
          none="Choose a role"
          choices={choicesOf(ROLES)}
          value={role}
          onChange={setRole}
        />
        <DateInput
          name="lastOn"
          label="Last day"
          hint="Leave empty when it has no end"
          optional
          value={lastOn}
          onChange={setLastOn}
        />
        <Button type="submit" kind="secondary" busy={saving.busy}>
          Give this role
        </Button>
      </Form>
    </Details>
  );
}
