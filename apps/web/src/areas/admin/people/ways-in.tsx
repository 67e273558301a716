import { useState } from 'react';
import { dayAndTime } from '../../../content/dates.js';
import { Alert } from '../../../design/alert.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Section } from '../../../design/section.js';
import { SummaryList } from '../../../design/summary-list.js';
import {
  EndSessionsOfMemberDocument,
  InviteMemberDocument,
  UnlockMemberDocument,
  type AccountInBriefFragment,
  type InviteMemberMutation,
} from '../../../graphql/generated/admin.js';
import { ActButton } from '../act-button.js';

/** How somebody gets in. The link of an invitation is shown once, here, and is nowhere else. */
export function WaysIn({ account }: { account: AccountInBriefFragment }) {
  const [invitation, setInvitation] = useState<InviteMemberMutation['invitation']>();
  const { id, version, displayName, signIn } = account;
  const input = { memberId: id, expectedVersion: version };
  return (
    <Section title="How they sign in">
      <SummaryList rows={waysOf(signIn)} />
      {invitation && (
        <Alert kind="success" title="Give them this link" announced>
          It is shown once, is good until {dayAndTime(invitation.expiresAt)} and for one use. Hand it over in a way that
          nobody else reads.
          <br />
          <code className="app-code">{location.origin + invitation.path}</code>
        </Alert>
      )}
      <ButtonGroup>
        <ActButton
          document={InviteMemberDocument}
          input={input}
          kind="secondary"
          said="The link is made"
          onDone={(data) => setInvitation(data.invitation)}
        >
          {signIn.local ? 'Reset password and authenticator' : 'Invite them to set up an account'}
        </ActButton>
        {signIn.lockedUntil && (
          <ActButton
            document={UnlockMemberDocument}
            input={input}
            kind="secondary"
            said={`${displayName} can try again`}
          >
            Unlock the account
          </ActButton>
        )}
        <ActButton
          document={EndSessionsOfMemberDocument}
          input={input}
          kind="secondary"
          said={`${displayName} is signed out everywhere`}
        >
          Sign them out everywhere
        </ActButton>
      </ButtonGroup>
    </Section>
  );
}

function waysOf({ local, organisation, lockedUntil, invitedUntil, lastSignedInAt }: AccountInBriefFragment['signIn']) {
  return [
    { label: 'Through their organisation', value: organisation ? 'Yes' : 'Not yet' },
    { label: 'Account of this service', value: local ? 'Yes' : 'No' },
    { label: 'Last signed in', value: lastSignedInAt ? dayAndTime(lastSignedInAt) : 'Never' },
    ...(lockedUntil ? [{ label: 'Locked until', value: dayAndTime(lockedUntil) }] : []),
    ...(invitedUntil ? [{ label: 'Invited, good until', value: dayAndTime(invitedUntil) }] : []),
  ];
}
