// Starts the studio: words, look, then the app.
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './theme.css';
import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startI18n, systemLanguage } from './i18n.ts';
import { panoVariables, studioTheme } from './theme.ts';

function styleNonce(): string {
  return document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '';
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// The scroll lock of Mantine's dialogs adds a style of its own and looks for the nonce under this name.
Object.assign(window, { __webpack_nonce__: styleNonce() });
await startI18n(systemLanguage());
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={studioTheme}
      cssVariablesResolver={panoVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <ModalsProvider>
        <Notifications position="bottom-left" classNames={{ root: 'notices' }} />
        <App />
      </ModalsProvider>
    </MantineProvider>
  </StrictMode>,
);
