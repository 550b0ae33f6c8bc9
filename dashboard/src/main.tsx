import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTexts } from './shared/texts';
import { Site } from './site/Site';
import './site/styles/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await loadTexts();
createRoot(root).render(
  <StrictMode>
    <Site />
  </StrictMode>,
);
