import { useState } from 'react';
import { Alert } from '../../design/alert.js';
import { Button } from '../../design/button.js';
import { Form } from '../../design/form.js';
import { Section } from '../../design/section.js';
import { TextInput } from '../../design/text-input.js';
import { useClientKey } from '../../graphql/client-key.js';
import { ChangePasswordDocument } from '../../graphql/generated/account.js';
import { useSave } from '../../graphql/use-save.js';

/** A new password: asks for the one of now, and before that that it is they. */
export function ChangePassword() {
  const saving = useSave(ChangePasswordDocument);
  const { key, renew } = useClientKey();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNext] = useState('');
  const [changed, setChanged] = useState(false);
  const send = async () => {
    const missing = [
      ...(currentPassword ? [] : [{ field: 'currentPassword', message: 'Enter the password you have now' }]),
      ...(newPassword ? [] : [{ field: 'newPassword', message: 'Enter a new password' }]),
    ];
    const answer = await saving.run({ input: { clientKey: key, currentPassword, newPassword } }, missing);
    renew();
    if (!answer) return;
    setCurrent('');
    setNext('');
    setChanged(true);
  };
  return (
    <Section title="Password">
      {changed && (
        <Alert kind="success" announced>
          Your password is changed. You are signed out everywhere else.
        </Alert>
      )}
      <Form saving={saving} onSubmit={() => void send()} label="Change your password">
        <TextInput
          name="currentPassword"
          label="The password you have now"
          type="password"
          autoComplete="current-password"
          width={30}
          value={currentPassword}
          onChange={setCurrent}
        />
        <TextInput
          name="newPassword"
          label="New password"
          hint="At least 12 characters. Three or four words that do not belong together work well"
          type="password"
          autoComplete="new-password"
          width={30}
          value={newPassword}
          onChange={setNext}
        />
        <Button type="submit" busy={saving.busy}>
          Change password
        </Button>
      </Form>
    </Section>
  );
}
