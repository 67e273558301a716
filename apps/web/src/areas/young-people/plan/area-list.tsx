import { Icon } from '../../../design/icon.js';
import { Panel } from '../../../design/panel.js';
import type { VersionWhole } from './plan-types.js';
import { areaState } from './areas.js';

/** The areas with how far each is, in words. Leads to each. */
export function AreaList({ version }: { version: VersionWhole }) {
  return (
    <Panel title="Plan areas">
      <ol className="govuk-list app-s govuk-!-margin-bottom-0">
        {version.sections.map((section) => (
          <li key={section.key}>
            {section.__typename === 'PlanSection' ? (
              <>
                <a className="govuk-link govuk-link--no-visited-state" href={`#area-${section.key}`}>
                  {section.plainName}
                </a>
                : {areaState(section)}
              </>
            ) : (
              <>
                <Icon name="lock" /> {section.plainName}: not shown to you
              </>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
