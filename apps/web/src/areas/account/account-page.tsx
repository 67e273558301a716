import { useQuery } from 'urql';
import { dayAndTime } from '../../content/dates.js';
import { Answer } from '../../design/answer.js';
import { Page } from '../../design/page.js';
import { Section } from '../../design/section.js';
import { SummaryList } from '../../design/summary-list.js';
import { TextLink } from '../../design/text-link.js';
import { MyAccountDocument, type MyAccountQuery } from '../../graphql/generated/account.js';
import { useViewer } from '../../shell/viewer.js';
import { ChangePassword } from './change-password.js';
import { methodWords } from './method-words.js';
import { RecoveryCodes } from './recovery-codes.js';
import { Sessions } from './sessions.js';

/** One's own sign-in: where one is signed in, and for a local account the password and the recovery codes. */
export function AccountPage() {
  const [{ data, error }, ask] = useQuery({ query: MyAccountDocument, requestPolicy: 'cache-and-network' });
  return (
    <Page title="Your account">
      <Answer what="your account" data={data} error={error} onRetry={ask}>
        {(account) => <Account account={account} />}
      </Answer>
    </Page>
  );
}

function Account({ account: { mySignIn, mySessions } }: { account: MyAccountQuery }) {
  return (
    <>
      <You signIn={mySignIn} />
      <Sessions sessions={mySessions} />
      {mySignIn.recoveryCodesLeft !== null && (
        <>
          <RecoveryCodes left={mySignIn.recoveryCodesLeft} />
          <ChangePassword />
        </>
      )}
    </>
  );
}

function You({ signIn }: { signIn: MyAccountQuery['mySignIn'] }) {
  const { displayName, jobTitle, agency, teamName } = useViewer();
  return (
    <Section title="You">
      <SummaryList
        rows={[
          { label: 'Name', value: displayName },
          { label: 'Job', value: jobTitle },
          { label: 'Agency', value: teamName ? `${agency.name}, ${teamName}` : agency.name },
          { label: 'You signed in', value: methodWords[signIn.method] },
          {
            label: 'You will be signed out',
            value: `After ${signIn.idleMinutes} minutes without use, and on ${dayAndTime(signIn.endsAt)} in any case`,
          },
        ]}
      />
      <p className="govuk-body">
        <TextLink to="/access">Who may do what, and what is shared with whom</TextLink>
      </p>
    </Section>
  );
}
