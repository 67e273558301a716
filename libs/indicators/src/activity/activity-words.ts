/** What happened, said without what anybody wrote and without whom it was about. Somebody's name comes before it. */
const sentences: Readonly<Record<string, string>> = {
  'young-person.imported': 'brought in a young person’s record',
  'young-person.updated-by-import': 'brought a young person’s record up to date from an import',
  'young-person.contact-recorded': 'recorded contact with a young person',
  'young-person.what-matters-recorded': 'wrote down what matters to a young person',
  'young-person.status-overridden': 'overrode a legal status',
  'plan.started': 'began a new version of a pathway plan',
  'plan.section-written': 'wrote in a pathway plan',
  'plan.goal-added': 'added a goal to a pathway plan',
  'plan.goal-marked': 'marked a goal of a pathway plan',
  'plan.submitted': 'sent a pathway plan to be authorised',
  'plan.returned': 'returned a pathway plan',
  'plan.authorised': 'authorised a pathway plan',
  'plan.superseded': 'replaced a pathway plan by a newer version',
  'plan.shared': 'recorded that a pathway plan was shared with the young person',
  'plan.reviewed': 'recorded a review of a pathway plan',
  'plan.late-explained': 'said why a pathway plan is late',
  'action.raised': 'raised an action',
  'action.accepted': 'accepted an action',
  'action.declined': 'declined an action',
  'action.blocked': 'said that an action is stuck',
  'action.unblocked': 'said that an action is no longer stuck',
  'action.updated': 'updated an action',
  'action.moved': 'moved the date of an action',
  'action.claimed-done': 'said that an action is done',
  'action.verified': 'checked that an action is done',
  'action.returned': 'returned an action that was said to be done',
  'action.reassigned': 'gave an action to somebody else',
  'action.cancelled': 'cancelled an action',
  'action.linked': 'linked an action to a goal of the plan',
  'meeting.planned': 'planned a meeting',
  'meeting.published': 'published the agenda of a meeting, which opened its papers',
  'meeting.started': 'started a meeting',
  'meeting.paused': 'paused a meeting',
  'meeting.resumed': 'went on with a meeting',
  'meeting.ended': 'ended a meeting',
  'meeting.cancelled': 'cancelled a meeting',
  'attendance.marked': 'marked who was at a meeting',
  'item.added': 'put an item on an agenda',
  'item.carried': 'carried an item to the next meeting',
  'item.moved': 'moved an item on an agenda',
  'item.changed': 'changed an item on an agenda',
  'item.withdrawn': 'took an item off an agenda',
  'item.started': 'started an item',
  'item.decided': 'recorded a decision',
  'item.deferred': 'deferred an item',
  'item.not-reached': 'ended a meeting before an item was reached',
  'entry.added': 'added to the minutes',
  'entry.changed': 'changed an entry of the minutes',
  'entry.agreed': 'agreed the wording of a decision',
  'suggestion.parked': 'left a suggested young person off an agenda, with the reason',
  'referral.drafted': 'began a housing referral',
  'referral.changed': 'changed a draft of a housing referral',
  'referral.submitted': 'sent a housing referral',
  'referral.acknowledged': 'took on a housing referral',
  'referral.information-asked': 'asked for information about a housing referral',
  'referral.information-answered': 'answered for a housing referral',
  'referral.withdrawn': 'withdrew a housing referral',
  'commitment.proposed': 'proposed a commitment',
  'commitment.agreed': 'agreed to a commitment',
  'commitment.updated': 'updated a commitment',
  'commitment.at-risk': 'said that a commitment is at risk',
  'commitment.claim-returned': 'returned a commitment that was said to be delivered',
  'commitment.claimed': 'said that a commitment is delivered',
  'commitment.verified': 'checked that a commitment was delivered',
  'session.began': 'signed in',
  'session.confirmed': 'confirmed that it is they',
  'session.not-confirmed': 'did not confirm that it is they',
  'session.others-ended': 'ended their other sessions',
  'session.refused': 'refused a sign-in',
  'account.invited': 'invited somebody to set up a local account',
  'account.made': 'set up a local account',
  'account.locked': 'locked a local account after too many wrong tries',
  'account.unlocked': 'unlocked a local account',
  'account.password-changed': 'changed their password',
  'account.codes-made': 'made new recovery codes',
  'account.code-used': 'used a recovery code',
  'keys.sealed-anew': 'sealed secrets or addresses anew with another key',
  'identity.linked': 'signed in with their organisation for the first time',
  'identity.refused': 'refused somebody whom their organisation knows and Waymark does not',
  'young-person.address-recorded': 'wrote down where a young person lives',
  'young-person.address-revealed': 'looked at where a young person lives',
  'agreement.recorded': 'recorded a sharing agreement',
  'agreement.changed': 'changed a sharing agreement',
  'agreement.ended': 'ended a sharing agreement',
  'agreement.class-shared': 'shared a class of facts under an agreement, or corrected why',
  'agreement.class-withdrawn': 'stopped sharing a class of facts under an agreement',
  'sealing.asked': 'asked to seal a record',
  'sealing.agreed': 'agreed to seal a record',
  'sealing.refused': 'did not agree to seal a record',
  'sealing.undo-asked': 'asked to unseal a record',
  'sealing.undone': 'agreed to unseal a record',
  'sealing.kept': 'did not agree to unseal a record',
  'sealing.let-in': 'let somebody open a sealed record',
  'sealing.let-out': 'no longer lets somebody open a sealed record',
  'exclusion.made': 'kept a worker from a record',
  'exclusion.ended': 'no longer keeps a worker from a record',
  'break-glass.asked': 'asked to open a sealed record by break-glass',
  'break-glass.opened': 'opened a record by break-glass',
  'break-glass.agreed': 'agreed to a break-glass of somebody else',
  'break-glass.renewed': 'made a break-glass longer',
  'break-glass.reviewed': 'reviewed a break-glass',
  'import.uploaded': 'sent in files for an import',
  'import.confirmed': 'confirmed an import',
  'import.discarded': 'discarded an import',
  'import.forgotten': 'sent in files, by which those of imports older than 30 days were thrown away',
  'member.added': 'wrote down somebody who begins',
  'member.changed': 'changed what an account says of somebody',
  'member.role-given': 'gave somebody a role',
  'member.role-ended': 'ended somebody’s role',
  'member.seat-given': 'gave somebody a seat on a panel',
  'member.seat-ended': 'ended somebody’s seat on a panel',
  'member.signed-out': 'signed somebody out everywhere',
  'member.access-confirmed': 'confirmed somebody’s access in the quarterly review',
  'member.leaving-announced': 'wrote down that somebody leaves',
  'member.leaving-withdrawn': 'wrote down that somebody stays after all',
  'member.closed': 'closed an account',
  'agency.added': 'wrote down an agency that joins',
  'agency.changed': 'gave an agency another name',
  'agency.ended': 'wrote down that an agency leaves, and ended the access of its people',
  'team.added': 'wrote down a team',
  'team.changed': 'changed a team or its manager',
  'allocation.handed-over': 'handed a young person over to another worker',
  'referral.handed-over': 'handed a housing referral over to somebody else',
  'commitment.handed-over': 'handed a commitment over to another lead',
  'meeting.handed-over': 'handed a meeting over to somebody else',
};

const endings: Readonly<Record<string, string>> = {
  SIGNED_OUT: 'signed out',
  ENDED_BY_PERSON: 'ended one of their sessions',
  TOO_MANY: 'signed in on a fourth device, which ended the oldest session',
  CREDENTIALS_CHANGED: 'ended a session by changing how they sign in',
  ORGANISATION: 'ended a session because the organisation said so',
};

const telling: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => string>> = {
  'referral.decided': ({ accepted }) =>
    accepted === true ? 'accepted a housing referral' : 'did not accept a housing referral',
  'session.ended': ({ because }) => endings[String(because)] ?? 'ended a session',
  'import.applied': ({ added, changed, refused }) =>
    `brought in an import: ${inNumber(added, 'record')} added, ${inNumber(changed, 'record')} changed, ${inNumber(refused, 'row')} refused`,
};

function inNumber(count: unknown, one: string): string {
  const number = typeof count === 'number' ? count : 0;
  return `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`;
}

/**
 * A line of the log as a sentence, for somebody who checks what was done and reads no record. A type nobody has words for
 * still says what it is: its own name, in words.
 */
export function activitySentence(type: string, data: Readonly<Record<string, unknown>>, actor: string | null): string {
  return `${actor ?? 'The service'} ${did(type, data)}`;
}

function did(type: string, data: Readonly<Record<string, unknown>>): string {
  const known = telling[type]?.(data) ?? sentences[type];
  if (known) return known;
  const [area = '', happened = ''] = type.split('.');
  return `did something in ${inWords(area)}: ${inWords(happened)}`;
}

const inWords = (key: string): string => key.replaceAll('-', ' ');
