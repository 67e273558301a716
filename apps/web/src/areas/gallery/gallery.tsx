import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Shell } from '../../shell/shell.js';
import { GivenViewer, type Viewer } from '../../shell/viewer.js';

const viewer: Viewer = {
  id: 'priya',
  displayName: 'Priya Nair',
  jobTitle: 'Personal adviser',
  roles: ['PERSONAL_ADVISER'],
  teamName: 'Leaving care team',
  council: 'Exampleshire Council',
  demonstration: true,
  agency: { id: 'cs', name: 'Leaving care team', kind: 'CHILDRENS_SERVICES' },
};

const Words = lazy(async () => ({ default: (await import('./gallery-page.js')).GalleryPage }));

/** The components inside the real shell, with an invented viewer: needs no server. */
export function Gallery() {
  return (
    <GivenViewer viewer={viewer}>
      <Routes>
        <Route element={<Shell />}>
          <Route path="*" element={<Words />} />
        </Route>
      </Routes>
    </GivenViewer>
  );
}
