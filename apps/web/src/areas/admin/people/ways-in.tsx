import { useState } from 'react';
import { dayAndTime } from '../../../content/dates.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Section } from '../../../design/section.js';
import { SummaryList } from '../../../design/summary-list.js';
import {
  EndSessionsOfMemberDocument,
  GiveCodeForMemberDocument,
  InviteMemberDocument,
  type MadeLinkFragment,
  ResetPasswordOfMemberDocument,
  ResetSignInOfMemberDocument,
  UnlockMemberDocument,
  type AccountInBriefFragment,
} from '../../../graphql/generated/admin.js';
import { ActButton } from '../act-button.js';
import { LINKS, linkInWords } from './link-words.js';
import { MadeCode, MadeLink } from './made-link.js';
import { useUntilSent } from './use-until-sent.js';

interface Props {
  account: AccountInBriefFragment;
  /** Asks for the account anew: mail takes a moment to go. */
  onAskAgain: () => void;
}

type Told = { link: MadeLinkFragment } | { code: string };

/** How somebody gets in. What this administrator is told of a link opens nothing by itself, but in a demonstration. */
export function WaysIn({ account, onAskAgain }: Props) {
  const [told, setTold] = useState<Told>();
  useUntilSent(account.signIn.links, onAskAgain);
  const { displayName, signIn } = account;
  const input = { memberId: account.id, expectedVersion: account.version };
  return (
    <Section title="How they sign in">
      <SummaryList rows={waysOf(signIn)} />
      {told && 'link' in told && <MadeLink link={told.link} />}
      {told && 'code' in told && <MadeCode code={told.code} name={displayName} />}
      <ButtonGroup>
        <Links account={account} onTold={setTold} />
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

interface LinksProps {
  account: AccountInBriefFragment;
  onTold: (told: Told) => void;
}

function Links({ account: { id, version, displayName, signIn }, onTold }: LinksProps) {
  const input = { memberId: id, expectedVersion: version };
  const made = ({ link }: { link: MadeLinkFragment }) => onTold({ link });
  const again = signIn.links.some(({ kind }) => kind === 'ACCOUNT');
  const waits = signIn.links.some(({ needsCode, byViewer }) => needsCode && !byViewer);
  const look = { input, kind: 'secondary', onDone: made, said: `A link for ${displayName} is made` } as const;
  return (
    <>
      {!signIn.local && (
        <ActButton {...look} document={InviteMemberDocument}>
          {again ? 'Invite them again' : 'Invite them to set up an account'}
        </ActButton>
      )}
      {signIn.local && (
        <>
          <ActButton {...look} document={ResetPasswordOfMemberDocument}>
            Reset password
          </ActButton>
          <ActButton {...look} document={ResetSignInOfMemberDocument}>
            Reset password and authenticator
          </ActButton>
        </>
      )}
      {waits && (
        <ActButton
          document={GiveCodeForMemberDocument}
          input={input}
          kind="secondary"
          said={`A code for ${displayName} is made`}
          onDone={({ given }) => onTold({ code: given.code })}
        >
          Give the code for their link
        </ActButton>
      )}
    </>
  );
}

function waysOf({ local, organisation, lockedUntil, lastSignedInAt, links }: AccountInBriefFragment['signIn']) {
  return [
    { label: 'Through their organisation', value: organisation ? 'Yes' : 'Not yet' },
    { label: 'Account of this service', value: local ? 'Yes' : 'No' },
    { label: 'Last signed in', value: lastSignedInAt ? dayAndTime(lastSignedInAt) : 'Never' },
    ...(lockedUntil ? [{ label: 'Locked until', value: dayAndTime(lockedUntil) }] : []),
    ...links.map((link) => ({ label: LINKS[link.kind], value: linkInWords(link) })),
  ];
}
