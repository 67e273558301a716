import { useState } from 'react';
import { useQuery } from 'urql';
import { useUrlState } from '../../../address/use-url-state.js';
import { day, dayOf } from '../../../content/dates.js';
import { Answer } from '../../../design/answer.js';
import { ButtonLink } from '../../../design/button-link.js';
import { Empty } from '../../../design/empty.js';
import { FilterBar } from '../../../design/filter-bar.js';
import { Pagination } from '../../../design/pagination.js';
import { Select } from '../../../design/select.js';
import { Status } from '../../../design/status.js';
import { Table, type Column } from '../../../design/table.js';
import { TextInput } from '../../../design/text-input.js';
import { TextLink } from '../../../design/text-link.js';
import {
  AccountsDocument,
  AdministeredAgenciesDocument,
  type AccountInBriefFragment,
  type MemberState,
} from '../../../graphql/generated/admin.js';
import { AdminPage } from '../admin-page.js';
import { ROLES, stateChoices, STATES } from '../words.js';

const DEFAULTS = { search: '', agency: '', state: '', after: '' };
const ON_A_PAGE = 50;

/** Everybody's account, by name. */
export function PeoplePage() {
  const [address, setAddress] = useUrlState(DEFAULTS);
  const { search, agency, state, after } = address;
  const filter = { search: search || null, agencyId: agency || null, state: (state || null) as MemberState | null };
  const [{ data, error }, ask] = useQuery({
    query: AccountsDocument,
    variables: { filter, first: ON_A_PAGE, after: after || null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <AdminPage
      title="People"
      current="/admin/people"
      actions={<ButtonLink to="/admin/people/new">Add a person</ButtonLink>}
    >
      <Filters key={`${search}|${agency}|${state}`} address={address} onApply={setAddress} />
      <Answer what="accounts" data={data} error={error} onRetry={ask}>
        {({ accounts: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title="Nobody matches these filters" />
          ) : (
            <>
              <Table caption="Accounts, by name" captionHidden columns={COLUMNS} rows={nodes} rowKey={({ id }) => id} />
              <Pagination
                what="accounts"
                next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
                notFirst={after !== ''}
              />
            </>
          )
        }
      </Answer>
    </AdminPage>
  );
}

type Address = typeof DEFAULTS;

function Filters({ address, onApply }: { address: Address; onApply: (change: Partial<Address>) => void }) {
  const [form, setForm] = useState({ search: address.search, agency: address.agency, state: address.state });
  const [{ data }] = useQuery({ query: AdministeredAgenciesDocument });
  const agencies = (data?.administeredAgencies ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  return (
    <FilterBar
      label="Filter people"
      on={Object.values(form).filter(Boolean).length}
      onApply={() => onApply({ ...form, after: '' })}
      onClear={() => onApply(DEFAULTS)}
    >
      <div className="app-toolbar__grow">
        <TextInput
          name="search"
          label="Name, job or email"
          type="search"
          value={form.search}
          onChange={(search) => change({ search })}
        />
      </div>
      <Select
        name="agency"
        label="Agency"
        none="Any agency"
        choices={agencies}
        value={form.agency}
        onChange={(agency) => change({ agency })}
      />
      <Select
        name="state"
        label="State"
        none="Any state"
        choices={stateChoices}
        value={form.state as MemberState | ''}
        onChange={(state) => change({ state })}
      />
    </FilterBar>
  );
}

const COLUMNS: readonly Column<AccountInBriefFragment>[] = [
  {
    key: 'name',
    header: 'Name',
    cell: ({ id, displayName, jobTitle }) => (
      <>
        <TextLink to={`/admin/people/${id}`} strong>
          {displayName}
        </TextLink>
        <span className="app-t__sub">{jobTitle}</span>
      </>
    ),
  },
  {
    key: 'agency',
    header: 'Agency and team',
    cell: ({ agency, teamName }) => (teamName ? `${agency.name}, ${teamName}` : agency.name),
  },
  {
    key: 'roles',
    header: 'Roles today',
    cell: ({ roles }) =>
      roles
        .filter(({ live }) => live)
        .map(({ role }) => ROLES[role])
        .join(', ') || 'None',
  },
  {
    key: 'state',
    header: 'State',
    cell: ({ state }) => <Status tone={STATES[state].tone}>{STATES[state].words}</Status>,
  },
  {
    key: 'last',
    header: 'Last signed in',
    cell: ({ signIn: { lastSignedInAt } }) => (lastSignedInAt ? day(dayOf(lastSignedInAt)) : 'Never'),
  },
];
