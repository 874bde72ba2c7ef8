import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { OptionsApp } from '../../components/options/OptionsApp';
import { joinPanel } from '../../lib/view/connection';
import '../../components/ui/base.css';

// The page's own policy forbids code made from strings; zod is not to try.
z.config({ jitless: true });

const panel = await joinPanel();
const root = document.getElementById('root');
if (panel && root) createRoot(root).render(<OptionsApp panel={panel} />);
