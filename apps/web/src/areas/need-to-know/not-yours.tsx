import { MessagePage } from '../../design/message-page.js';
import { TextLink } from '../../design/text-link.js';

/** A page that this viewer's roles do not have, typed by hand or kept from before: said at once, and no form to be refused. */
export function NotYours({ title }: { title: string }) {
  return (
    <MessagePage title={title}>
      <p className="govuk-body">You do not have this page: your role has no part in it.</p>
      <p className="govuk-body">
        <TextLink to="/access">See who may do what</TextLink>, or{' '}
        <TextLink to="/today">go to what needs you today</TextLink>.
      </p>
    </MessagePage>
  );
}
