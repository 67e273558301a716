import { useContext, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Checkboxes } from '../../../design/checkboxes.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { Form } from '../../../design/form.js';
import { Page } from '../../../design/page.js';
import { Select } from '../../../design/select.js';
import { TextInput } from '../../../design/text-input.js';
import { TextLink } from '../../../design/text-link.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AddMemberDocument, AdministeredAgenciesDocument, type Role } from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';
import { choicesOf, ROLES } from '../words.js';

const CRUMBS = [{ label: 'People', to: '/admin/people' }, { label: 'Add a person' }];

/** Writes down somebody who begins. They can sign in when they are invited, or through their organisation. */
export function AddPersonPage() {
  const today = useContext(Today);
  const [form, setForm] = useState({ ...EMPTY, from: today });
  const saving = useSave(AddMemberDocument);
  const { key } = useClientKey();
  const navigate = useNavigate();
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const save = async () => {
    const { agencyId, teamId, ...rest } = form;
    const found = [
      ...(agencyId ? [] : [{ field: 'agencyId', message: 'Choose the agency they work for' }]),
      ...dateProblems('from', form.from),
    ];
    const done = await saving.run({ input: { ...rest, agencyId, teamId: teamId || null, clientKey: key } }, found);
    if (!done) return;
    announce(`${done.member.displayName} is added`);
    await navigate(`/admin/people/${done.member.id}`);
  };
  return (
    <Page title="Add a person" crumbs={CRUMBS}>
      <Form saving={saving} onSubmit={() => void save()}>
        <Where agencyId={form.agencyId} teamId={form.teamId} onChange={change} />
        <TextInput
          name="displayName"
          label="Name"
          maxLength={100}
          value={form.displayName}
          onChange={(displayName) => change({ displayName })}
        />
        <TextInput
          name="jobTitle"
          label="Job title"
          maxLength={100}
          value={form.jobTitle}
          onChange={(jobTitle) => change({ jobTitle })}
        />
        <TextInput
          name="email"
          label="Email address at work"
          type="email"
          maxLength={254}
          value={form.email}
          onChange={(email) => change({ email })}
        />
        <Checkboxes<Role>
          name="roles"
          label="What kinds of work do they do?"
          hint="A role says what may be done. By itself it opens no young person’s record. An administrator or an auditor holds no other role"
          choices={choicesOf(ROLES)}
          small
          value={form.roles}
          onChange={(roles) => change({ roles })}
        />
        <DateInput
          name="from"
          label="What is their first day?"
          value={form.from}
          onChange={(from) => change({ from })}
        />
        <ButtonGroup>
          <Button type="submit" busy={saving.busy}>
            Add this person
          </Button>
          <TextLink to="/admin/people">Cancel</TextLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}

interface WhereProps {
  agencyId: string;
  teamId: string;
  onChange: (part: { agencyId?: string; teamId?: string }) => void;
}

function Where({ agencyId, teamId, onChange }: WhereProps) {
  const [{ data }] = useQuery({ query: AdministeredAgenciesDocument });
  const agencies = (data?.administeredAgencies ?? []).filter(({ endedOn }) => !endedOn);
  const teams = agencies.find(({ id }) => id === agencyId)?.teams ?? [];
  return (
    <>
      <Select
        name="agencyId"
        label="Which agency do they work for?"
        none="Choose an agency"
        choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        value={agencyId}
        onChange={(next) => onChange({ agencyId: next, teamId: '' })}
      />
      {teams.length > 0 && (
        <Select
          name="teamId"
          label="Which team?"
          none="No team"
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={teamId}
          onChange={(next) => onChange({ teamId: next })}
        />
      )}
    </>
  );
}

const EMPTY: {
  agencyId: string;
  teamId: string;
  displayName: string;
  jobTitle: string;
  email: string;
  roles: Role[];
  from: string;
} = { agencyId: '', teamId: '', displayName: '', jobTitle: '', email: '', roles: [], from: '' };
