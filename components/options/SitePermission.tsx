import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { HOME_MATCHES } from '../../lib/manifest';
import { Button } from '../ui/Button';
import css from './OptionsApp.module.css';

/** Whether Sidestory may read PracHub by itself; the user may have taken that back. */
export function SitePermission() {
  const [granted, setGranted] = useState<boolean>();
  useEffect(() => {
    const look = () =>
      void browser.permissions.contains({ origins: HOME_MATCHES }).then(setGranted);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  return (
    <section className={css.card}>
      <h2>Sites</h2>
      <p className={css.line}>
        <span>
          <b>prachub.com</b>
          <small>
            {granted === false
              ? 'Not allowed: the panel cannot open by itself there.'
              : 'The panel opens by itself on its behavioral questions.'}
          </small>
        </span>
        {granted === false && (
          <Button
            look="solid"
            onClick={() => void browser.permissions.request({ origins: HOME_MATCHES })}
          >
            Allow
          </Button>
        )}
      </p>
      <p className={css.hint}>
        On every other page Sidestory reads only what you select, and only when you ask for it.
      </p>
    </section>
  );
}
