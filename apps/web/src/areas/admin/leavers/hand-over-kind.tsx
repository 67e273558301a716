import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { day } from '../../../content/dates.js';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Combobox } from '../../../design/combobox.js';
import { Form } from '../../../design/form.js';
import { Section } from '../../../design/section.js';
import type { Choice } from '../../../design/select.js';
import { Table, type Column } from '../../../design/table.js';
import { useClientKey } from '../../../graphql/client-key.js';
import {
  AgencyManagersDocument,
  HandOverDocument,
  type HandoverItemsQuery,
  type LeavingInFullFragment,
  type WorkKind,
} from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';
import { fitting, useSearch, withChosen } from '../../actions/add/use-search.js';
import { WORK } from '../words.js';

export type Item = HandoverItemsQuery['handoverItems'][number];

interface Props {
  kind: WorkKind;
  items: readonly Item[];
  leaving: LeavingInFullFragment;
}

const AT_ONCE = 100;

/** One kind of work: which, and to whom. All are chosen to begin with. */
export function HandOverKind({ kind, items, leaving }: Props) {
  const all = items.slice(0, AT_ONCE).map(({ id }) => id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(all));
  const [toWorkerId, setTo] = useState('');
  const saving = useSave(HandOverDocument);
  const { key, renew } = useClientKey();
  const there = all.join();
  useEffect(() => setChosen(new Set(there.split(','))), [there]);
  const handOver = async () => {
    const found = [
      ...(chosen.size > 0 ? [] : [{ field: 'toWorkerId', message: 'Choose what to hand over' }]),
      ...(toWorkerId ? [] : [{ field: 'toWorkerId', message: 'Choose who takes these on' }]),
    ];
    const input = { clientKey: key, leavingId: leaving.id, kind, ids: [...chosen], toWorkerId };
    const done = await saving.run({ input }, found.slice(0, 1));
    renew();
    if (done) announce(`${WORK[kind]}: handed over`);
  };
  return (
    <Section title={WORK[kind]}>
      <Table
        caption={`${WORK[kind]} to hand over`}
        captionHidden
        columns={COLUMNS}
        rows={items}
        rowKey={({ id }) => id}
        selection={{ selected: chosen, onChange: setChosen, nameOf }}
      />
      <Form saving={saving} onSubmit={() => void handOver()} label={`Hand over: ${WORK[kind]}`}>
        <Taker agencyId={leaving.worker.agency.id} not={leaving.worker.id} value={toWorkerId} onChange={setTo} />
        <Button type="submit" busy={saving.busy}>
          {`Hand over ${chosen.size} of ${items.length}`}
        </Button>
      </Form>
    </Section>
  );
}

const nameOf = ({ title, youngPerson }: Item): string => (youngPerson ? `${youngPerson.displayName}: ${title}` : title);

const COLUMNS: readonly Column<Item>[] = [
  { key: 'what', header: 'What', cell: ({ title }) => title },
  { key: 'who', header: 'About', cell: ({ youngPerson }) => youngPerson?.displayName ?? 'Nobody' },
  { key: 'due', header: 'Day', cell: ({ dueOn }) => (dueOn ? day(dueOn) : 'No day') },
];

interface TakerProps {
  agencyId: string;
  not: string;
  value: string;
  onChange: (id: string) => void;
}

/** Somebody of the same agency. */
function Taker({ agencyId, not, value, onChange }: TakerProps) {
  const { typed, asked, search } = useSearch();
  const [chosen, setChosen] = useState<Choice>();
  const variables = { search: asked || null, agencyId, first: 20 };
  const [{ data, fetching, stale }] = useQuery({ query: AgencyManagersDocument, variables });
  const found = (data?.workers ?? [])
    .filter(({ id }) => id !== not)
    .map(({ id, displayName, jobTitle }) => ({ value: id, label: displayName, hint: jobTitle }));
  const isAnswer = asked === typed.trim() && !fetching && !stale;
  const choices = withChosen(fitting(found, typed, isAnswer), value ? chosen : undefined);
  const choose = (id: string) => {
    setChosen(choices.find((choice) => choice.value === id));
    onChange(id);
  };
  return (
    <Combobox
      name="toWorkerId"
      label="Who takes these on?"
      hint="Start typing a name, then choose"
      value={value}
      onChange={choose}
      choices={choices}
      onSearch={search}
    />
  );
}
