import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/base.css';
import { startTexts } from '../text';
import * as words from '../text/office';
import './office.css';
import { Office } from './Office';

startTexts(words);
createRoot(document.getElementById('console')!).render(
  <StrictMode>
    <Office />
  </StrictMode>,
);
