import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/base.css';
import { startTexts } from '../text';
import { words } from '../text/field';
import { FieldApp } from './FieldApp';
import './field.css';

startTexts(words);
createRoot(document.getElementById('console')!).render(
  <StrictMode>
    <FieldApp />
  </StrictMode>,
);
void navigator.serviceWorker?.register('/console/field/worker.js');
void navigator.storage?.persist?.();
