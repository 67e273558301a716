import { useContext, useState } from 'react';
import { announce } from '../../../design/announce.js';
import { Button } from '../../../design/button.js';
import { Checkbox } from '../../../design/checkboxes.js';
import { DateInput, dateProblems } from '../../../design/date-input.js';
import { Details } from '../../../design/details.js';
import { Form } from '../../../design/form.js';
import { Section } from '../../../design/section.js';
import { TextLink } from '../../../design/text-link.js';
import { Today } from '../../../design/today.js';
import { useClientKey } from '../../../graphql/client-key.js';
import { AnnounceLeavingDocument, type AccountInBriefFragment } from '../../../graphql/generated/admin.js';
import { useSave } from '../../../graphql/use-save.js';

/** The end of an account begins here: a last day, or at once. The account itself closes when their work is handed over. */
export function Leave({ account }: { account: AccountInBriefFragment }) {
  return (
    <Section title="Leaving">
      {account.leavingId ? (
        <p className="govuk-body">
          It is written down that {account.displayName} leaves.{' '}
          <TextLink to={`/leavers/${account.leavingId}`}>See what is open, and close the account</TextLink>
        </p>
      ) : (
        <Announce account={account} />
      )}
    </Section>
  );
}

function Announce({ account: { id, version, displayName } }: { account: AccountInBriefFragment }) {
  const today = useContext(Today);
  const [leavesOn, setLeavesOn] = useState('');
  const [atOnce, setAtOnce] = useState(false);
  const saving = useSave(AnnounceLeavingDocument);
  const { key } = useClientKey();
  const announceIt = async () => {
    const last = atOnce && !leavesOn ? today : leavesOn;
    const input = { clientKey: key, memberId: id, expectedVersion: version, leavesOn: last, atOnce };
    const done = await saving.run({ input }, dateProblems('leavesOn', last, { say: 'Enter their last day' }));
    if (done) announce(`It is written down that ${displayName} leaves`);
  };
  return (
    <Details summary={`${displayName} is leaving`}>
      <p className="govuk-body">
        From the day after the last one they cannot sign in. Their manager hands over their work; then you close the
        account.
      </p>
      <Form saving={saving} onSubmit={() => void announceIt()} label={`${displayName} is leaving`}>
        <DateInput name="leavesOn" label="What is their last day?" value={leavesOn} onChange={setLeavesOn} />
        <Checkbox
          name="atOnce"
          label="End their access now"
          hint="Whatever they have open says so within 2 seconds"
          checked={atOnce}
          onChange={setAtOnce}
        />
        <Button type="submit" kind="warning" busy={saving.busy}>
          Write down that they leave
        </Button>
      </Form>
    </Details>
  );
}
