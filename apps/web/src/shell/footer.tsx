import { Link } from 'react-router';

/** What is wanted rarely, at the end of every page. */
export function Footer() {
  return (
    <footer className="app-foot">
      <div className="govuk-width-container">
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
