import { useState } from 'react';
import { useQuery } from 'urql';
import { Combobox } from '../../../design/combobox.js';
import type { FieldProps } from '../../../design/field.js';
import type { Choice } from '../../../design/select.js';
import { ActionPeopleDocument } from '../../../graphql/generated/actions.js';
import { fitting, useSearch, withChosen } from './use-search.js';

interface Props extends FieldProps {
  value: string;
  onChange: (youngPersonId: string) => void;
}

const MOST = 10;

/** One young person whose record is open to the viewer, found by name or reference. The age tells two of one name apart. */
export function PersonBox({ value, onChange, ...field }: Props) {
  const { typed, asked, search } = useSearch();
  const [{ data, fetching, stale }] = useQuery({
    query: ActionPeopleDocument,
    variables: { search: asked || null, first: MOST },
  });
  const [chosen, setChosen] = useState<Choice>();
  const found = (data?.youngPeople.nodes ?? []).map(({ id, displayName, age, reference }) => ({
    value: id,
    label: displayName,
    hint: `${age}, ${reference}`,
  }));
  const isAnswer = asked === typed.trim() && !fetching && !stale;
  const choices = withChosen(fitting(found, typed, isAnswer), value ? chosen : undefined);
  const choose = (id: string) => {
    setChosen(choices.find((choice) => choice.value === id));
    onChange(id);
  };
  return <Combobox {...field} value={value} onChange={choose} choices={choices} onSearch={search} />;
}
