import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Combobox } from '../../../design/combobox.js';
import type { Choice } from '../../../design/select.js';
import { CommitmentWorkersDocument, type CommitmentWorkersQuery } from '../../../graphql/generated/delivery-group.js';
import { fitting, useSearch, withChosen } from '../../actions/add/use-search.js';

interface Props {
  agencyId: string;
  value: string;
  onChange: (workerId: string) => void;
}

const MOST = 20;

const choicesOf = (workers: CommitmentWorkersQuery['workers'] = []): Choice[] =>
  workers.map(({ id, displayName, jobTitle }) => ({ value: id, label: displayName, hint: jobTitle }));

/** Who leads a promise: somebody who works for the agency that makes it. */
export function LeadField({ agencyId, value, onChange }: Props) {
  const { typed, asked, search } = useSearch();
  const [chosen, setChosen] = useState<Choice>();
  const [{ data, fetching, stale }] = useQuery({
    query: CommitmentWorkersDocument,
    variables: { search: asked || null, agencyId, first: MOST },
    pause: !agencyId,
  });
  useEffect(() => setChosen(undefined), [agencyId]);
  const found = agencyId ? choicesOf(data?.workers) : [];
  const isAnswer = asked === typed.trim() && !fetching && !stale;
  const choices = withChosen(fitting(found, typed, isAnswer), value ? chosen : undefined);
  const choose = (id: string) => {
    setChosen(choices.find((choice) => choice.value === id));
    onChange(id);
  };
  return (
    <Combobox
      name="leadId"
      label="Who leads it there?"
      hint={agencyId ? 'Start typing a name, then choose' : 'Choose the partner first'}
      value={value}
      onChange={choose}
      choices={choices}
      onSearch={search}
    />
  );
}
