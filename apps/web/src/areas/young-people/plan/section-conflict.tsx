import { useQuery } from 'urql';
import { time } from '../../../content/dates.js';
import { list } from '../../../content/words.js';
import { Conflict } from '../../../design/conflict.js';
import { Loading } from '../../../design/loading.js';
import { RecordDraftDocument } from '../../../graphql/generated/young-people.js';
import type { Problem } from '../../../graphql/problem.js';
import type { Person } from '../record/person.js';
import { changedFields, FIELDS, fieldsInConflict, wordsOf, type AreaWords, type FieldName } from './areas.js';
import type { Area, VersionWhole } from './plan-types.js';

interface Props {
  person: Person;
  area: Area;
  before: AreaWords;
  mine: AreaWords;
  problem: Problem;
  /** Sends these words over the version that stands there now. */
  onSend: (words: AreaWords, version: number) => void;
  /** Goes on editing with these words, over what stands there now. */
  onEdit: (words: AreaWords, over: AreaWords) => void;
  onClose: () => void;
}

/** Somebody else saved the plan meanwhile. What they wrote is fetched; only where both wrote in one part must one choose. */
export function SectionConflict(props: Props) {
  const now = useNow(props);
  if (!now) return <Loading what="what they changed" />;
  return <Choose {...props} theirs={now.words} version={now.version} />;
}

/** The area as it stands now, and the version that it stands in. */
function useNow({ person, area }: Props): { words: AreaWords; version: number } | undefined {
  const [{ data, fetching }] = useQuery({
    query: RecordDraftDocument,
    variables: { id: person.id },
    requestPolicy: 'network-only',
  });
  const plan = data?.youngPerson.plan;
  const draft = plan?.__typename === 'PathwayPlan' ? plan.draft : null;
  const now = draft?.sections.find((section): section is Area => isArea(section, area.key));
  return fetching || !now || !draft ? undefined : { words: wordsOf(now), version: draft.version };
}

function isArea(section: VersionWhole['sections'][number], key: string): section is Area {
  return section.__typename === 'PlanSection' && section.key === key;
}

function Choose({
  area,
  before,
  mine,
  problem,
  theirs,
  version,
  onSend,
  onEdit,
  onClose,
}: Props & { theirs: AreaWords; version: number }) {
  const both = fieldsInConflict(before, mine, theirs);
  const send = () => onSend(mine, version);
  const who = problem.changedBy?.split(' ')[0] ?? 'Someone else';
  const shared = {
    who: problem.changedBy,
    what: `the plan (${area.plainName})`,
    savedAt: problem.changedAt && time(problem.changedAt),
    onKeepTheirs: onClose,
    onKeepMine: send,
  };
  if (both.length === 0)
    return <Conflict {...shared} bothCanStay={otherParts(who, before, theirs, mine)} onKeepBoth={send} />;
  return (
    <Conflict
      {...shared}
      theirs={both.map((name) => theirs[name]).join(' ')}
      mine={both.map((name) => mine[name]).join(' ')}
      onEditTogether={() => onEdit(joined(mine, theirs, both), theirs)}
    />
  );
}

/** Both versions of each part in dispute, one after the other, to be made into one. */
function joined(mine: AreaWords, theirs: AreaWords, both: readonly FieldName[]): AreaWords {
  const parts = both.map((name) => [name, `${theirs[name]}\n\n${mine[name]}`]);
  return { ...mine, ...(Object.fromEntries(parts) as Partial<AreaWords>) };
}

function otherParts(who: string, before: AreaWords, theirs: AreaWords, mine: AreaWords): string {
  const names = (fields: readonly FieldName[]) =>
    list(fields.map((name) => `“${FIELDS.find((field) => field.name === name)?.label ?? name}”`));
  const changed = changedFields(before, theirs);
  const what = changed.length > 0 ? names(changed) : 'another area of the plan';
  return `${who} changed ${what}. You changed ${names(changedFields(before, mine))}.`;
}
