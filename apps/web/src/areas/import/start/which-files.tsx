import { Panel } from '../../../design/panel.js';

const TEMPLATE = '/cohort-extract-template.csv';

/** The two kinds of files, and why both are needed. */
export function WhichFiles() {
  return (
    <Panel title="Which files" tint>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">1. The SSDA903 return</h3>
      <p className="govuk-body app-s">
        The files your council sends to the Department for Education each year: header, episodes, uasc, oc3 and reviews.
        They hold the dates of care that the legal stage is worked out from. They hold no names.
      </p>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">2. The cohort extract</h3>
      <p className="govuk-body app-s">
        One row for each young person from your case system: names, workers and teams, plan and review dates, home and
        contact. The columns may be in any order, and many usual names for them are known.
      </p>
      <p className="govuk-body app-s">
        <a className="govuk-link govuk-link--no-visited-state" href={TEMPLATE} download>
          Download the template of the cohort extract (CSV)
        </a>
      </p>
      <p className="govuk-body app-s govuk-!-margin-bottom-0">
        The two are joined by the CHILD number. Sending the same files again changes nothing.
      </p>
    </Panel>
  );
}
