import { type PermissionName, Role } from '@app/access';

/** What each permission lets somebody do, verb first. */
const words: Readonly<Record<string, string>> = {
  'self.read': 'See their own account',
  'self.manage': 'End their own sessions and change how they sign in',
  'worker.read': 'Find colleagues of all agencies by name',
  'agency.read': 'See which agencies take part, and what each is shown',
  'today.read': 'See what needs them today',
  'young-person.read': 'Open a young person’s record',
  'young-person.record': 'Write in a young person’s record',
  'status.override': 'Ask for a legal status other than the one the dates give',
  'plan.write': 'Write a pathway plan',
  'plan.authorise': 'Authorise a pathway plan',
  'action.read': 'See actions',
  'action.raise': 'Raise an action',
  'action.own': 'Work on an action',
  'action.steer': 'Move, give on or cancel an action',
  'action.verify': 'Check that an action is done',
  'meeting.read': 'Open meetings and their papers',
  'meeting.arrange': 'Build an agenda and publish it',
  'meeting.chair': 'Lead a meeting',
  'meeting.minute': 'Write in the minutes',
  'decision.agree': 'Agree how a decision is worded',
  'referral.read': 'See housing referrals',
  'referral.write': 'Make a housing referral',
  'referral.answer': 'Answer a housing referral',
  'commitment.read': 'See what partners have promised',
  'commitment.steer': 'Agree to and check what partners promise',
  'commitment.own': 'Update what their agency has promised',
  'dashboard.read': 'See the counts',
  'import.run': 'Bring in the council’s files',
  'activity.read': 'Read the record of activity',
  'unusual-access.review': 'Review whether unusual looking was right',
  'access.read': 'Read who may do what, and what is shared with whom',
  'administration.read': 'See everybody’s account',
  'administration.write': 'Add, change and end accounts and agencies',
  'handover.read': 'See who leaves, and how much of their work is open',
  'handover.make': 'Hand over the work of somebody who leaves',
  'seal.ask': 'Ask that a record is sealed, or unsealed',
  'seal.answer': 'Answer whether a record is sealed',
  'exclusion.write': 'Keep a colleague out of a record',
  'break-glass.use': 'Open a record in an emergency, with a reason',
  'break-glass.approve': 'Approve that a sealed record is opened in an emergency',
  'break-glass.review': 'Review whether a record was opened rightly',
  'access-request.ask': 'Ask to see a record that is not open',
  'access-request.answer': 'Answer who asks to see a record',
  'home-address.reveal': 'Look at an address, one at a time',
  'data-note.write': 'Note what is asked of somebody’s data, or that it must be kept',
  'disclosure.read': 'See what was shared about a young person, with whom and why',
  'subject-access.read': 'See who asked what is held about them, by reference',
  'subject-access.record': 'Write down that a young person asked what is held about them',
  'subject-access.prepare': 'Put together what is held about a young person, and take the file',
  'subject-access.review': 'Decide what of it is about somebody else',
  'subject-access.decide': 'Extend or refuse a request for what is held',
  'agreement.read': 'See the sharing agreements',
  'agreement.write': 'Record and end sharing agreements',
};

/** A permission nobody has words for still says its own name. */
export const permissionWords = (name: PermissionName): string => words[name] ?? name.replace(/[.-]/g, ' ');

/** Whether every one of these has words. */
export const hasWords = (name: PermissionName): boolean => words[name] !== undefined;

/** How a role is named. */
export const roleWords: Readonly<Record<Role, string>> = {
  COORDINATOR: 'Coordinator of the panel',
  CHAIR: 'Chair',
  PANEL_MEMBER: 'Panel member',
  PERSONAL_ADVISER: 'Personal adviser',
  SOCIAL_WORKER: 'Social worker',
  TEAM_MANAGER: 'Team manager',
  HOUSING_OFFICER: 'Housing officer',
  DELIVERY_GROUP_CHAIR: 'Chair of the delivery group',
  DELIVERY_GROUP_MEMBER: 'Member of the delivery group',
  AUDITOR: 'Auditor',
  ADMINISTRATOR: 'Administrator',
};
