/** Wiring only. */
import './no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ErrorBoundary } from './controls/error-boundary.tsx';
import { recallManner } from './manner.ts';
import './tokens.css';
import './style.css';
import './controls/controls.css';
import './controls/signs.css';
import './controls/dialog.css';
import './panels/now.css';
import './panels/diagram.css';
import './panels/inbox.css';
import './panels/record.css';
import './panels/guide.css';
import './panels/status.css';
import './timeline/dock.css';
import './timeline/timeline.css';
import './timeline/tools.css';
import './fold.css';
import './middle.css';
import './phone.css';
import './forced.css';
import './print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
// Whoever reads Arabic does not see English first.
await recallManner();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
