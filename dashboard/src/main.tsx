import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Welcome } from './site/Welcome';
import { language } from './shared/texts';
import './style.css';

document.documentElement.lang = language;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Welcome />
  </StrictMode>,
);
