import { useMemo } from 'react';
import { viewRequests } from '../../lib/messaging/view';
import { readTaughtRules, watchTaughtRules } from '../../lib/teaching/store';
import { openReader } from '../../lib/vault/reader';
import { createBackupServices } from '../../lib/view/backup-services';
import type { JoinedPanel } from '../../lib/view/connection';
import { createPanelServices } from '../../lib/view/panel-services';
import { useBackups } from '../backup/useBackups';
import { RULE_NAMES } from '../coach/codes';
import { Button } from '../ui/Button';
import { Mark } from '../ui/icons';
import { useAction } from '../ui/useAction';
import { useObservable } from '../ui/useObservable';
import { Rebuild } from '../vault/Rebuild';
import { useVaultStatus } from '../vault/useVaultStatus';
import { VaultNotices } from '../vault/VaultNotices';
import { Backups } from './Backups';
import { ConfidentialNames } from './ConfidentialNames';
import css from './OptionsApp.module.css';
import { SitePermission } from './SitePermission';
import { StorageStatus } from './StorageStatus';
import { TaughtRules } from './TaughtRules';

/** The options page: what can be chosen, what Sidestory may read, and what protects the answers. */
export function OptionsApp({ panel }: { panel: JoinedPanel }) {
  const services = useMemo(() => createPanelServices(panel), [panel]);
  const reader = useMemo(() => openReader(), []);
  const backups = useMemo(() => createBackupServices(panel.client, reader), [panel, reader]);
  const known = useBackups(backups);
  const settings = useObservable(services.settings);
  const vault = useVaultStatus(panel);
  const { error, run } = useAction();
  const change = (patch: Parameters<typeof services.changeSettings>[0]) =>
    run(() => services.changeSettings(patch));

  return (
    <main className={css.page}>
      <header className={css.header}>
        <Mark />
        <h1>Sidestory options</h1>
      </header>
      <VaultNotices status={vault} client={panel.client} everything />
      <Rebuild status={vault} client={panel.client} />
      {error !== null && <p role="alert">That could not be kept: {error}</p>}
      <section className={css.card}>
        <h2>Panel</h2>
        <fieldset className={css.choice}>
          <legend>Side of the page</legend>
          {(['left', 'right'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name="side"
                checked={settings.side === side}
                onChange={() => change({ side })}
              />
              {side === 'left' ? 'Left' : 'Right'}
            </label>
          ))}
        </fieldset>
        <label className={css.check}>
          <input
            type="checkbox"
            checked={settings.learning}
            onChange={(event) => change({ learning: event.target.checked })}
          />
          <span>
            Show the ninth section, “What I learned”
            <small>Off by default; many interviewers ask for it after a failure.</small>
          </span>
        </label>
        <label className={css.check}>
          <input
            type="checkbox"
            checked={settings.draftFirst}
            onChange={(event) => change({ draftFirst: event.target.checked })}
          />
          <span>
            Draft first: keep worked examples closed until I have tried myself
            <small>Stories read beforehand tend to end up in one’s own.</small>
          </span>
        </label>
        <p className={css.hint}>
          Drag the panel’s edge to make it wider, or focus the edge and use the arrow keys. The
          keyboard shortcut (Alt+Shift+S) is changed in the browser’s own list of extension
          shortcuts.
        </p>
      </section>
      <section className={css.card}>
        <h2>Coach</h2>
        <ConfidentialNames
          names={settings.confidentialNames}
          onChange={(confidentialNames) => change({ confidentialNames })}
        />
        {settings.coachOff.length > 0 && (
          <ul className={css.rules} aria-label="Remarks that are switched off">
            {settings.coachOff.map((code) => (
              <li key={code}>
                No remarks on {RULE_NAMES[code]}
                <Button
                  look="quiet"
                  onClick={() =>
                    change({ coachOff: settings.coachOff.filter((other) => other !== code) })
                  }
                >
                  Switch on
                </Button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <SitePermission />
      <TaughtRules
        read={readTaughtRules}
        watch={watchTaughtRules}
        forget={async (id) => {
          await panel.client(viewRequests['teach.forget'], { id });
        }}
        change={async (id, path) => {
          await panel.client(viewRequests['teach.change'], { id, path });
        }}
      />
      <Backups
        services={backups}
        known={known}
        every={settings.backupEvery}
        onChange={(backupEvery) => change({ backupEvery })}
      />
      <StorageStatus
        status={vault}
        backup={known?.note.last}
        onOpenLibrary={() => void services.openLibrary()}
      />
    </main>
  );
}
