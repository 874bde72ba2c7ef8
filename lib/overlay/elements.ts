/** Makes an element with attributes and children; text goes in as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * Gives a root its styles. As a sheet, since Firefox holds a style element of ours to the page's own
 * policy: where that allows none it stops the styles, and tells the page (measured in 153 ESR).
 * @returns takes them out again
 */
export function adoptStyles(root: ShadowRoot, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const others = () => [...(root.adoptedStyleSheets ?? [])].filter((each) => each !== sheet);
  root.adoptedStyleSheets = [...others(), sheet];
  return () => {
    root.adoptedStyleSheets = others();
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** The mark: a page with a story beside it. */
export function mark(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(
    path('M3 2h9a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H3z', 'currentColor', '1.6'),
    path('M6 7h5M6 10h5M6 13h3', 'currentColor', '1.4'),
    path('M17 4v12', 'var(--accent)', '2.4'),
  );
  return svg;
}

function path(d: string, stroke: string, width: string): SVGPathElement {
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', d);
  line.setAttribute('fill', 'none');
  line.setAttribute('stroke', stroke);
  line.setAttribute('stroke-width', width);
  line.setAttribute('stroke-linecap', 'round');
  return line;
}
