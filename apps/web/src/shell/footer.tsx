import { Link } from 'react-router';
import { useViewer } from './viewer.js';

/** What is wanted rarely, at the end of every page. */
export function Footer() {
  const { demonstration } = useViewer();
  return (
    <footer className="app-foot">
      <div className="govuk-width-container">
        {demonstration && <p className="govuk-body-s">A demonstration: everybody in here is invented.</p>}
        <ul>
          <li>
            <Link className="govuk-link" to="/help">
              Help and keyboard shortcuts
            </Link>
          </li>
          <li>
            <Link className="govuk-link" to="/help/accessibility">
              Accessibility statement
            </Link>
          </li>
          <li>
            <Link className="govuk-link" to="/help/privacy">
              Privacy notice
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
