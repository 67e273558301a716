import { MessagePage } from '../design/message-page.js';
import { TextLink } from '../design/text-link.js';

/** There is no page at this address. */
export function PageNotFound() {
  return (
    <MessagePage title="Page not found">
      <p className="govuk-body">
        If you typed the address, check it is right. If you pasted it, check you copied all of it.
      </p>
      <p className="govuk-body">
        <TextLink to="/today">Go to what needs you today</TextLink>
      </p>
    </MessagePage>
  );
}
