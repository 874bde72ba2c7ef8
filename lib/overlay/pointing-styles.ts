import { ROOM_FROM_PX } from './room';

/** Styles of the layer on which is pointed, in the same closed root as rail and panel. */
export const POINTING_STYLES = `
:host {
  --card: light-dark(#ffffff, #1e2125);
  --ink: light-dark(#1d2126, #e9e7e2);
  --ink-2: light-dark(#4f565e, #b0b6bd);
  --line: light-dark(#e5e1d9, #2d3137);
  --accent: light-dark(#23614f, #7cc7ae);
  --warn: light-dark(#825300, #e5b567);
}
.pointing {
  position: fixed; inset: 0; z-index: 2; pointer-events: auto; cursor: crosshair; outline: none;
  font: 14px/1.45 ui-sans-serif, system-ui, "Segoe UI", Roboto, sans-serif; color: var(--ink);
}
.outline {
  position: fixed; box-sizing: border-box; border: 2px solid var(--accent); border-radius: 6px;
  background: color-mix(in srgb, var(--accent) 12%, transparent);
  box-shadow: 0 0 0 2px light-dark(rgb(255 255 255 / .7), rgb(0 0 0 / .5));
  pointer-events: none;
}
.hint {
  position: fixed; inset-inline: 0; bottom: 24px; margin-inline: auto;
  width: fit-content; max-width: min(560px, calc(100vw - 32px)); box-sizing: border-box;
  display: flex; align-items: center; gap: 16px; padding: 12px 12px 12px 16px;
  background: var(--card); border: 1px solid var(--line); border-radius: 12px;
  box-shadow: 0 8px 28px light-dark(rgb(40 35 25 / .22), rgb(0 0 0 / .6)); cursor: default;
}
.hint.up { bottom: auto; top: 24px; }
.hint strong { display: block; font-weight: 650; }
.hint small { color: var(--ink-2); font-size: 12px; }
.hint .problem { color: var(--warn); font-weight: 550; font-size: 13px; }
.hint button {
  all: unset; flex: none; padding: 6px 12px; border: 1px solid var(--line); border-radius: 8px;
  font-size: 13px; font-weight: 600; cursor: pointer;
}
.hint button:hover { border-color: var(--accent); color: var(--accent); }
.hint button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
@media (max-width: ${ROOM_FROM_PX - 1}px) { .pointing ~ .panel, .panel:has(~ .pointing) { visibility: hidden; } }
@media (forced-colors: active) { .outline { border-color: Highlight; } }
[hidden] { display: none !important; }
`;
