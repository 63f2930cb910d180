import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/mantine.js';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './app.js';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no element with id "root"');

createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
