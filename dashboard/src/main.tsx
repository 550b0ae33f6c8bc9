import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTexts } from './shared/texts';
import { announceFrame } from './site/embed';
import { Site } from './site/Site';
import './site/styles/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await loadTexts();
announceFrame(root);
createRoot(root).render(
  <StrictMode>
    <Site />
  </StrictMode>,
);
