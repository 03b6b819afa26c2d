import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/base.css';
import { startTexts } from '../text';
import { words as duty } from '../text/duty';
import { words } from '../text/office';
import './office.css';
import { Office } from './Office';

if (location.pathname.startsWith('/console/field')) {
  location.replace(`/console/field/index.html${location.hash}`); // a door that knows one page only led here
}
startTexts({ ...words, ...duty });
createRoot(document.getElementById('console')!).render(
  <StrictMode>
    <Office />
  </StrictMode>,
);
