/** What happened, said without what anybody wrote and without whom it was about. `{who}` did it. */
const sentences: Readonly<Record<string, string>> = {
  'session.started': 'signed in',
  'session.ended': 'signed out',
  'young-person.imported': 'brought in a young person’s record',
  'young-person.contact-recorded': 'recorded contact with a young person',
  'young-person.what-matters-recorded': 'wrote down what matters to a young person',
  'young-person.status-overridden': 'overrode a legal status',
  'plan.started': 'began a new version of a pathway plan',
  'plan.section-written': 'wrote in a pathway plan',
  'plan.objective-added': 'added a goal to a pathway plan',
  'plan.objective-marked': 'marked a goal of a pathway plan',
  'plan.submitted': 'sent a pathway plan to be authorised',
  'plan.returned': 'returned a pathway plan',
  'plan.authorised': 'authorised a pathway plan',
  'plan.shared': 'recorded that a pathway plan was shared with the young person',
  'plan.reviewed': 'recorded a review of a pathway plan',
  'plan.overdue-explained': 'said why a pathway plan is overdue',
  'action.raised': 'raised an action',
  'action.accepted': 'accepted an action',
  'action.declined': 'declined an action',
  'action.blocked': 'said that an action is stuck',
  'action.unblocked': 'said that an action is no longer stuck',
  'action.updated': 'updated an action',
  'action.claimed': 'said that an action is done',
  'action.verified': 'checked that an action is done',
  'action.returned': 'returned an action that was said to be done',
  'action.reassigned': 'gave an action to somebody else',
  'action.cancelled': 'cancelled an action',
  'action.linked': 'linked an action to a goal of the plan',
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
};

/**
 * A line of the log as a sentence, for somebody who checks what was done and reads no record. A type nobody has words for
 * still says what it is: its own name, in words.
 */
export function activitySentence(type: string, data: Readonly<Record<string, unknown>>, actor: string | null): string {
  return `${actor ?? 'The service'} ${did(type, data)}`;
}

function did(type: string, { accepted }: Readonly<Record<string, unknown>>): string {
  if (type === 'referral.decided')
    return accepted === true ? 'accepted a housing referral' : 'did not accept a housing referral';
  const known = sentences[type];
  if (known) return known;
  const [area = '', happened = ''] = type.split('.');
  return `did something in ${inWords(area)}: ${inWords(happened)}`;
}

const inWords = (key: string): string => key.replaceAll('-', ' ');
