import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../../design/button.js';
import { ButtonGroup } from '../../../design/button-group.js';
import { Form } from '../../../design/form.js';
import { Page } from '../../../design/page.js';
import { TextLink } from '../../../design/text-link.js';
import { problemOf, type Problem } from '../../../graphql/problem.js';
import { PersonBox } from '../../actions/add/person-box.js';

const CRUMBS = [{ label: 'Housing referrals', to: '/housing' }, { label: 'Refer somebody to housing' }];

/** A referral begins on a young person's own record: here one says whose. */
export function ChoosePersonPage() {
  const [id, setId] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const navigate = useNavigate();
  const goOn = () => {
    if (id) void navigate(`/young-people/${id}/housing/new`);
    else setProblem(problemOf([{ field: 'youngPersonId', message: 'Choose who needs a home' }]));
  };
  return (
    <Page title="Refer somebody to housing" crumbs={CRUMBS}>
      <Form saving={{ problem }} onSubmit={goOn}>
        <PersonBox
          name="youngPersonId"
          label="Who needs a home?"
          hint="Start typing a name or reference, then choose"
          value={id}
          onChange={setId}
        />
        <ButtonGroup>
          <Button type="submit">Continue</Button>
          <TextLink to="/housing">Cancel</TextLink>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
