import { Due } from '../../design/due.js';
import { LockedInline } from '../../design/locked.js';
import { Status, type Tone } from '../../design/status.js';
import type { Column } from '../../design/table.js';
import { TextButton } from '../../design/text-button.js';
import { TextLink } from '../../design/text-link.js';

/** An invented action. */
export interface SampleAction {
  id: string;
  title: string;
  person: string;
  owner?: string;
  dueOn: string;
  dueWords: string;
  tone: Tone;
  statusWords: string;
}

export const actions: SampleAction[] = [
  {
    id: '1',
    title: 'Help Leon Price open a bank account',
    person: 'Leon Price, 18. Goal: Manage my own money',
    owner: 'Priya Nair',
    dueOn: '2026-11-20',
    dueWords: '3 days overdue',
    tone: 'LATE',
    statusWords: 'Overdue',
  },
  {
    id: '2',
    title: 'Ask the provider if Biscuit can come too',
    person: 'Tia Marlowe, 17. Goal: My own flat near my nan',
    dueOn: '2026-11-25',
    dueWords: 'In 2 days',
    tone: 'SOON',
    statusWords: 'At risk',
  },
  {
    id: '3',
    title: 'Find a Dari interpreter for the flat viewing',
    person: 'Sami Rahimi, 17. Goal: A home where I feel safe',
    owner: 'Priya Nair',
    dueOn: '2026-11-30',
    dueWords: 'In 7 days',
    tone: 'HOLD',
    statusWords: 'Stuck',
  },
];

/** The columns of the sample table. */
export function actionColumns(onUpdate: (id: string) => void): Column<SampleAction>[] {
  return [
    {
      key: 'title',
      header: 'Action and goal',
      cell: (action) => (
        <>
          <TextLink to="/gallery" strong>
            {action.title}
          </TextLink>
          <span className="app-t__sub">{action.person}</span>
        </>
      ),
    },
    {
      key: 'owner',
      header: 'Owner',
      sortKey: 'owner',
      cell: (action) =>
        action.owner ?? <LockedInline withheld={{ because: 'Not shared with your agency.', ask: 'Joe Bright' }} />,
    },
    {
      key: 'due',
      header: 'Due',
      sortKey: 'dueOn',
      cell: (action) => <Due date={action.dueOn} tone={action.tone} words={action.dueWords} />,
    },
    { key: 'status', header: 'Status', cell: (action) => <Status tone={action.tone}>{action.statusWords}</Status> },
    {
      key: 'do',
      header: 'Update',
      cell: (action) => (
        <TextButton onClick={() => onUpdate(action.id)} hidden={`: ${action.title}`}>
          Update
        </TextButton>
      ),
    },
  ];
}
