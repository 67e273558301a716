import { pageAt } from '../../page-at.js';

/** What is at the foot of every page. */
export const pages = [
  pageAt('/help', () => import('./help-page.js').then((area) => area.HelpPage)),
  pageAt('/help/accessibility', () => import('./accessibility-page.js').then((area) => area.AccessibilityPage)),
  pageAt('/help/privacy', () => import('./privacy-page.js').then((area) => area.PrivacyPage)),
];
