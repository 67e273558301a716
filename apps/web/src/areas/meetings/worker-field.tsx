import { useState } from 'react';
import { useQuery } from 'urql';
import { Combobox } from '../../design/combobox.js';
import type { FieldProps } from '../../design/field.js';
import type { Choice } from '../../design/select.js';
import { FindWorkersDocument } from '../../graphql/generated/meetings.js';
import { fitting } from '../actions/add/use-search.js';
import { workerChoice } from './names.js';

interface Props extends FieldProps {
  value: string;
  onChange: (workerId: string) => void;
  /** Those who are most likely: offered before anything is typed, and the one who is chosen already. */
  likely?: readonly Choice[];
}

const MOST = 12;

/** A worker, found by name. */
export function WorkerField({ value, onChange, likely = [], ...field }: Props) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Choice>();
  const search = typed.trim();
  const offersLikely = search === '' && likely.length > 0;
  const [{ data, fetching, stale }] = useQuery({
    query: FindWorkersDocument,
    variables: { search, first: MOST },
    pause: offersLikely,
  });
  const heard = fitting((data?.workers ?? []).map(workerChoice), typed, !fetching && !stale);
  const found = offersLikely ? likely : heard;
  const choices = withChosen(found, value, [chosen, ...likely]);
  const choose = (workerId: string) => {
    setChosen(choices.find((choice) => choice.value === workerId));
    onChange(workerId);
  };
  return <Combobox {...field} value={value} onChange={choose} choices={choices} onSearch={setTyped} />;
}

/** The one who is chosen must be among the choices: the box shows the name from there. */
function withChosen(
  found: readonly Choice[],
  value: string,
  known: readonly (Choice | undefined)[],
): readonly Choice[] {
  const kept = known.find((choice) => choice?.value === value && value !== '');
  return kept && !found.some((choice) => choice.value === value) ? [...found, kept] : found;
}
