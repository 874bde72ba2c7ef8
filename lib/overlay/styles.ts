/**
 * Styles of the rail and of the panel's frame, inside the closed shadow root. `!important` on the
 * host keeps the page's rules out: they are weaker there than the shadow root's own.
 */
export const OVERLAY_STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset-block: 0 !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  pointer-events: none !important;
  display: block !important;
  --paper: light-dark(#fbfaf7, #16181b);
  --sunk: light-dark(#f3f1ec, #23272c);
  --ink: light-dark(#1d2126, #e9e7e2);
  --ink-2: light-dark(#545b63, #a7adb4);
  --ink-3: light-dark(#6f767e, #8b9299);
  --line: light-dark(#e4e0d8, #2d3137);
  --accent: light-dark(#23614f, #7cc7ae);
  --shadow: light-dark(rgb(30 28 22 / .16), rgb(0 0 0 / .5));
}
:host([data-side="right"]) { right: 0 !important; left: auto !important; }
:host([data-side="left"]) { left: 0 !important; right: auto !important; }
:host([data-view="panel"]) { width: min(var(--width), 100vw) !important; }
@media print { :host { display: none !important; } }
.rail {
  all: unset; box-sizing: border-box; pointer-events: auto; cursor: pointer;
  position: absolute; top: 50%; translate: 0 -50%;
  width: 40px; padding: 12px 0; display: grid; gap: 12px; justify-items: center;
  background: var(--paper); color: var(--ink); border: 1px solid var(--line);
  box-shadow: 0 2px 12px var(--shadow);
  font: 500 11.5px/1 ui-sans-serif, system-ui, "Segoe UI", Roboto, sans-serif;
  transition: width .12s ease, background-color .12s ease;
}
:host([data-side="right"]) .rail { right: 0; border-right: 0; border-radius: 12px 0 0 12px; }
:host([data-side="left"]) .rail { left: 0; border-left: 0; border-radius: 0 12px 12px 0; }
.rail:hover { background: var(--sunk); width: 46px; }
.rail:focus-visible { outline: 2px solid var(--accent); outline-offset: -4px; }
.mark { width: 20px; height: 20px; }
.dots { display: grid; gap: 6px; }
.dot { width: 8px; height: 8px; box-sizing: border-box; border-radius: 50%; border: 1.5px solid var(--ink-3); }
.dot.covered { background: var(--accent); border-color: var(--accent); }
.count { color: var(--ink-2); writing-mode: vertical-rl; font-variant-numeric: tabular-nums; }
.panel {
  position: absolute; inset: 0; pointer-events: auto; background: var(--paper);
  box-shadow: 0 0 24px var(--shadow);
}
:host([data-side="right"]) .panel { border-left: 1px solid var(--line); }
:host([data-side="left"]) .panel { border-right: 1px solid var(--line); }
@media (min-width: 1100px) { .panel { box-shadow: none; } }
iframe { all: unset; display: block; width: 100%; height: 100%; color-scheme: light dark; }
.handle {
  position: absolute; inset-block: 0; width: 9px; cursor: ew-resize; touch-action: none; z-index: 1;
}
:host([data-side="right"]) .handle { left: -9px; }
:host([data-side="left"]) .handle { right: -9px; }
.handle::after {
  content: ""; position: absolute; inset-block: 0; inset-inline: 5px 1px; border-radius: 2px;
  background: transparent; transition: background-color .12s ease;
}
:host([data-side="left"]) .handle::after { inset-inline: 1px 5px; }
.handle:hover::after, .handle:focus-visible::after, .handle.dragging::after { background: var(--accent); }
.handle:focus-visible { outline: none; }
@media (prefers-reduced-motion: reduce) { .rail, .handle::after { transition: none; } }
@media (forced-colors: active) { .dot.covered { background: Highlight; } .rail { border: 1px solid; } }
[hidden] { display: none; }
`;
