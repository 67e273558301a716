import { useRowFocus } from '../../design/use-row-focus.js';
import { nextAfter, type byUrgency } from './grouped.js';
import { doButtonId, type Item } from './item.js';
import { WorklistGroup } from './worklist-group.js';

interface Props {
  groups: ReturnType<typeof byUrgency<Item>>;
  /** The item whose row is open, or ''. */
  open: string;
  onOpen: (id: string) => void;
}

const buttonOf = (id: string) => document.getElementById(doButtonId(id));
const heading = () => document.querySelector<HTMLElement>('main h1');

/** The groups, one row open at a time. After a save the focus goes to the next row's button. */
export function Worklist({ groups, open, onOpen }: Props) {
  const items = groups.flatMap((group) => group.items);
  const focusRow = useRowFocus(
    items.map(({ id }) => id),
    buttonOf,
    heading,
  );
  const done = (id: string) => {
    onOpen('');
    focusRow(nextAfter(items, id) ?? id);
  };
  return (
    <>
      {groups.map((group) => (
        <WorklistGroup key={group.urgency} {...group} open={open} onOpen={onOpen} onDone={done} />
      ))}
    </>
  );
}
