import './design/theme.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { followTheNetwork } from './graphql/live.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
followTheNetwork();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
