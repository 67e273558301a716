import { Link } from 'react-router';
import { COUNCIL, PRODUCT } from '../content/product.js';

/** The council's name and the product's. No navigation in here: that is the service navigation. */
export function Header({ council = COUNCIL }: { council?: string }) {
  return (
    <div className="govuk-generic-header">
      <div className="govuk-generic-header__container govuk-width-container">
        <div className="govuk-generic-header__logo">
          <Link to="/today" className="govuk-generic-header__homepage-link">
            <svg className="app-crest" viewBox="0 0 26 30" aria-hidden="true" focusable="false">
              <path d="M2 2h22v14c0 6-5 10-11 12C7 26 2 22 2 16z" fill="none" stroke="currentColor" strokeWidth="2.5" />
              <path d="M6 19 13 9l7 10" fill="none" stroke="currentColor" strokeWidth="2.5" />
            </svg>
            <span>{council}</span>
            <span className="app-svc">{PRODUCT}</span>
          </Link>
        </div>
      </div>
    </div>
  );
}
