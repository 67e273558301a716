import { PRODUCT } from '../../content/product.js';
import { Page } from '../../design/page.js';
import { Section } from '../../design/section.js';
import { useViewer } from '../../shell/viewer.js';

/**
 * The accessibility statement that the Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
 * ask for, intranets and extranets included. It says what was tested and what was not.
 */
export function AccessibilityPage() {
  const { council } = useViewer();
  return (
    <Page title="Accessibility statement">
      <p className="govuk-body">
        This statement is about {PRODUCT}, which is run by {council}. It is built to meet the Web Content Accessibility
        Guidelines version 2.2 at level AA.
      </p>
      <Section title="What you should be able to do">
        <ul className="govuk-list govuk-list--bullet">
          <li>do everything with a keyboard alone, and everything that can be dragged with buttons too</li>
          <li>zoom to 400% without scrolling sideways</li>
          <li>tell every status by its shape and its words, without its colour</li>
          <li>print any page, in black and white</li>
          <li>hear from a screen reader what was saved, what failed and where you are</li>
        </ul>
      </Section>
      <Section title="How it is tested">
        <p className="govuk-body">
          Automated checks run on the components and pages in a browser, at the width of a desk screen and of a phone,
          with every change. Moving by keyboard, focus and announcements are tested in the same way.
        </p>
        <p className="govuk-body">
          It has not yet been tested by people who use assistive technology, or audited by anyone else. Automated checks
          find some problems, not all.
        </p>
      </Section>
      <Section title="If something is hard to use">
        <p className="govuk-body">
          Tell the leaving care team, in any way that suits you. Say which page and what you use. They will answer, and
          give you what you need in another form meanwhile. If you are not happy with the answer, contact the Equality
          Advisory and Support Service.
        </p>
      </Section>
    </Page>
  );
}
