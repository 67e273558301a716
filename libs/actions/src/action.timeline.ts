import { dayInWords, isLocalDate } from '@app/platform';
import { registerTimelineSentence } from '@app/young-people';

const titles: Readonly<Record<string, string>> = {
  'action.raised': 'Action added',
  'action.accepted': 'Action accepted',
  'action.declined': 'Action declined: it needs a new owner',
  'action.blocked': 'Action stuck',
  'action.unblocked': 'Action going on again',
  'action.updated': 'Action updated',
  'action.moved': 'Date of an action moved',
  'action.claimed-done': 'Action said to be done',
  'action.verified': 'Action done and checked',
  'action.returned': 'Action returned: something is missing',
  'action.reassigned': 'Action given to somebody else',
  'action.cancelled': 'Action cancelled',
  'action.linked': 'Action linked to a goal',
};

for (const [type, title] of Object.entries(titles))
  registerTimelineSentence(type, {
    kind: 'ACTION',
    title: () => title,
    detail: ({ dueOn }) => (typeof dueOn === 'string' && isLocalDate(dueOn) ? `Due ${dayInWords(dueOn)}` : null),
  });
