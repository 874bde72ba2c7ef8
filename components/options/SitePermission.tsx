import { useState } from 'react';
import { optionalSites, siteOf } from '../../lib/detection/sites';
import { HOME_MATCHES } from '../../lib/manifest';
import css from './OptionsApp.module.css';
import { OtherSite } from './OtherSite';
import { SiteRow } from './SiteRow';
import { bySite } from './typedSite';
import { useGrants } from './useGrants';
import { wantedSite } from './wantedSite';

/** Where Sidestory may look for questions by itself: asked for site by site, and taken back here. */
export function SitePermission() {
  const { granted, isGranted, grantsOf, request, remove } = useGrants();
  const sites = optionalSites();
  const [wanted] = useState(() => wantedSite());
  const wantedId = wanted && siteOf(wanted)?.id;
  const known = grantsOf([...HOME_MATCHES, ...sites.flatMap(({ matches }) => matches)]);
  const others = granted.filter((origin) => !known.includes(origin));
  return (
    <section className={css.card}>
      <h2>Sites</h2>
      <p className={css.hint}>
        On the sites you allow, the panel opens by itself on a behavioral question; on those named
        here, where their questions are asked, not on every page of them. On every other page
        Sidestory reads only when you ask for it: by the toolbar button, the shortcut or the menu of
        a selection.
      </p>
      <ul className={css.sites}>
        <SiteRow
          name="PracHub"
          granted={isGranted(HOME_MATCHES)}
          onAllow={() => request(HOME_MATCHES)}
        />
        {sites.map(({ id, name, matches }) => {
          const own = grantsOf(matches);
          return (
            <SiteRow
              key={id}
              name={name}
              granted={isGranted(matches)}
              partly={own.length > 0}
              wanted={id === wantedId}
              onAllow={() => request(matches)}
              {...(own.length > 0 && { onRemove: () => remove(own) })}
            />
          );
        })}
        {bySite(others).map(({ name, origins }) => (
          <SiteRow
            key={name}
            name={name}
            granted
            onAllow={() => request(origins)}
            onRemove={() => remove(origins)}
          />
        ))}
      </ul>
      <OtherSite {...(wanted && !wantedId && { wanted: wanted.hostname })} onAdd={request} />
    </section>
  );
}
