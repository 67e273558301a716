import { useState } from 'react';
import { stopped } from '../../content/words.js';
import { Alert } from '../../design/alert.js';
import { Button } from '../../design/button.js';
import { Section } from '../../design/section.js';
import { newKey } from '../../graphql/client-key.js';
import { MakeRecoveryCodesDocument } from '../../graphql/generated/account.js';
import { useSave } from '../../graphql/use-save.js';

/** The codes that let somebody in who has lost their phone: how many are left, and ten new ones. */
export function RecoveryCodes({ left }: { left: number }) {
  const saving = useSave(MakeRecoveryCodesDocument);
  const [codes, setCodes] = useState<readonly string[]>();
  const make = async () => {
    const answer = await saving.run({ input: { clientKey: newKey() } });
    if (answer) setCodes(answer.makeRecoveryCodes.codes);
  };
  return (
    <Section title="Recovery codes">
      <p className="govuk-body">
        If you do not have your phone, a recovery code lets you in. Each works once. You have{' '}
        <strong>{left} left</strong>.
      </p>
      {saving.problem && (
        <Alert kind="error" announced>
          {stopped(saving.problem.message)}
        </Alert>
      )}
      {codes ? (
        <Alert kind="success" title="Your new recovery codes" announced>
          <p className="govuk-body">We show them only now. The codes of before do not work any more.</p>
          <ul className="govuk-list app-codes">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </Alert>
      ) : (
        <Button kind="secondary" busy={saving.busy} onClick={() => void make()}>
          Make 10 new codes
        </Button>
      )}
    </Section>
  );
}
