import { useState } from 'react';
import { useQuery } from 'urql';
import { Combobox } from '../../../design/combobox.js';
import type { FieldProps } from '../../../design/field.js';
import type { Choice } from '../../../design/select.js';
import { ActionWorkersDocument } from '../../../graphql/generated/actions.js';
import { fitting, useSearch, withChosen } from './use-search.js';

interface Props extends FieldProps {
  value: string;
  onChange: (workerId: string) => void;
  /** The worker chosen before this page opened, whose name is known: in a filter from the address. */
  known?: Choice | undefined;
}

const MOST = 20;

/** One worker of any agency, found by name or job. */
export function WorkerBox({ value, onChange, known, ...field }: Props) {
  const { typed, asked, search } = useSearch();
  const [{ data, fetching, stale }] = useQuery({
    query: ActionWorkersDocument,
    variables: { search: asked || null, first: MOST },
  });
  const [chosen, setChosen] = useState(known);
  const found = (data?.workers ?? []).map(({ id, displayName, jobTitle, agency }) => ({
    value: id,
    label: displayName,
    hint: `${jobTitle}, ${agency.name}`,
  }));
  const isAnswer = asked === typed.trim() && !fetching && !stale;
  const choices = withChosen(fitting(found, typed, isAnswer), value ? (chosen ?? known) : undefined);
  const choose = (id: string) => {
    setChosen(choices.find((choice) => choice.value === id));
    onChange(id);
  };
  return <Combobox {...field} value={value} onChange={choose} choices={choices} onSearch={search} />;
}
