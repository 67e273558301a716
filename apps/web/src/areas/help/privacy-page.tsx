import { PRODUCT } from '../../content/product.js';
import { Page } from '../../design/page.js';
import { Section } from '../../design/section.js';
import { useViewer } from '../../shell/viewer.js';

/** What one may use this for, what is kept of one's use, and what is shared. */
export function PrivacyPage() {
  const { council } = useViewer();
  return (
    <Page title="Privacy notice">
      <Section title="Use it for your work only">
        <p className="govuk-body">
          {PRODUCT} holds personal information about young people who are leaving care. {council} is responsible for it.
          Look only at what you need for the young people you work with. You see what your agency and your role need;
          where something is not shown to you, the page says so and whom to ask.
        </p>
      </Section>
      <Section title="What is recorded about you">
        <p className="govuk-body">
          Your name, job, agency and roles; when you sign in, and with what kind of device; each thing you add, change
          or decide; and whose record you open or search for, with the time. This record cannot be changed afterwards.
          It can be read by auditors, and those who answer for a young person can read who has looked at their record.
          Looking that is out of the ordinary is shown to auditors by itself.
        </p>
      </Section>
      <Section title="What is kept in your browser">
        <p className="govuk-body">
          One cookie that keeps you signed in. There is no advertising, no tracking, and nothing is asked of any other
          website.
        </p>
      </Section>
      <Section title="Young people’s rights">
        <p className="govuk-body">
          A young person may ask to see what is recorded about them, and to have mistakes put right. If you work in
          children’s services, write it down the same day: open the record and choose More, then Their data. If you work
          for a partner, tell the young person’s personal adviser the same day.
        </p>
      </Section>
    </Page>
  );
}
