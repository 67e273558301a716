import { dayInWords, isLocalDate } from '@app/platform';
import { stageLabel } from './status/stage-words.js';
import { CareStatus } from './status/status.js';
import { registerTimelineSentence } from './timeline.js';

/** The ways of being in touch, as they are recorded and said. */
export const waysInTouch: Readonly<Record<string, string>> = {
  F2F_HOME: 'visit at home',
  F2F_OTHER: 'met in person',
  PHONE: 'phone call',
  VIDEO: 'video call',
  TEXT: 'text message',
  EMAIL: 'email',
  LETTER: 'letter',
  THIRD_PARTY: 'through somebody else',
};

const isStatus = (value: unknown): value is CareStatus => Object.values(CareStatus).some((status) => status === value);
const dayOf = (value: unknown): string | null =>
  typeof value === 'string' && isLocalDate(value) ? dayInWords(value) : null;

registerTimelineSentence('young-person.contact-recorded', {
  kind: 'CONTACT',
  title: ({ way, twoWay }) =>
    `${twoWay === false ? 'Tried to reach them' : 'In touch'}: ${waysInTouch[String(way)] ?? 'contact'}`,
  detail: ({ happenedOn }, on) => (happenedOn === on ? null : dayOf(happenedOn)),
  shows: 'CONTACT',
});
registerTimelineSentence('young-person.what-matters-recorded', {
  kind: 'OWN_WORDS',
  title: () => 'Said what matters to them',
  shows: 'OWN_WORDS',
});
registerTimelineSentence('young-person.status-overridden', {
  kind: 'STATUS',
  title: ({ status }) => (isStatus(status) ? `Status overridden: ${stageLabel(status, null)}` : 'Status overridden'),
  detail: ({ expiresOn }) => {
    const day = dayOf(expiresOn);
    return day && `Until ${day}`;
  },
  shows: 'STAGE',
});
registerTimelineSentence('young-person.imported', {
  kind: 'RECORD',
  title: () => 'Record brought in from the council’s case system',
});
