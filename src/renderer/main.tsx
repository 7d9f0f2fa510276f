import './app/pagePolicy.ts';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/literata/index.css';
import '@fontsource-variable/literata/wght-italic.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/charts/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/tiptap/styles.css';
import './app/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { followWayBack } from './app/wayBack.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
followWayBack();
createRoot(root).render(<App />);
