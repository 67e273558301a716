import { quoted } from '../../../content/words.js';
import { Section } from '../../../design/section.js';
import type { Person } from '../record/person.js';
import { calledBy } from '../record/strip-facts.js';
import { agreedInWords, VERSION_STATES, versionDates } from './plan-words.js';
import type { VersionWhole } from './plan-types.js';
import { SectionView } from './section-view.js';
import { SignOff } from './sign-off.js';

/** One version to read: who wrote and signed it, what the young person says of it, every area in the order of the plan. */
export function VersionView({ person, version }: { person: Person; version: VersionWhole }) {
  return (
    <>
      <Section title={`Version ${version.number}: ${VERSION_STATES[version.state].toLowerCase()}`}>
        <VersionFacts person={person} version={version} />
        <SignOff person={person} version={version} />
      </Section>
      {version.sections.map((section) => (
        <SectionView key={section.key} person={person} section={section} />
      ))}
    </>
  );
}

/** Who, when, and what they say of it. */
export function VersionFacts({ person, version }: { person: Person; version: VersionWhole }) {
  const { returnReason, state } = version;
  const name = calledBy(person.displayName);
  return (
    <>
      <p className="govuk-body app-s">
        {[signedInWords(version), versionDates(version, name)].filter(Boolean).join('. ')}
      </p>
      <Agreed version={version} name={name} />
      {state === 'RETURNED' && returnReason && (
        <div className="govuk-inset-text app-s">What must change: {returnReason}</div>
      )}
    </>
  );
}

function Agreed({ version: { agreement, agreementWords }, name }: { version: VersionWhole; name: string }) {
  if (!agreement) return null;
  return (
    <p className="govuk-body app-s">
      {agreedInWords(agreement, name)}
      {agreementWords ? `: ${quoted(agreementWords)}` : '.'}
    </p>
  );
}

/** "Written by Priya Nair, authorised by Helen Okafor, acting for Tom Ashworth". */
function signedInWords({ author, authoriser, delegatedFor }: VersionWhole): string {
  return [
    author && `Written by ${author.displayName}`,
    authoriser && `authorised by ${authoriser.displayName}`,
    delegatedFor && `acting for ${delegatedFor.displayName}`,
  ]
    .filter(Boolean)
    .join(', ');
}
