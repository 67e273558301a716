import { registerTimelineSentence } from '@app/young-people';
import { outcomeWords } from './agenda/agenda.rules.js';
import { Outcome } from './agenda/outcome.js';

const outcomeOf = (value: unknown): Outcome | null =>
  Object.values(Outcome).find((outcome) => outcome === value) ?? null;
const kind = 'PANEL';

registerTimelineSentence('item.added', { kind, title: () => 'Put on a panel’s agenda' });
registerTimelineSentence('item.withdrawn', { kind, title: () => 'Taken off a panel’s agenda' });
registerTimelineSentence('item.decided', {
  kind,
  title: ({ number }) => `Panel decided${typeof number === 'string' ? `: decision ${number}` : ''}`,
  detail: ({ outcome }) => outcomeWords(outcomeOf(outcome)),
});
registerTimelineSentence('item.deferred', { kind, title: () => 'Panel put them off to its next meeting' });
registerTimelineSentence('item.not-reached', { kind, title: () => 'Panel did not reach them' });
registerTimelineSentence('suggestion.parked', { kind, title: () => 'Panel parked them for a meeting, with a reason' });
