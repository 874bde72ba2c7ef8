/**
 * Copies text, also where the page around the panel forbids its frames the clipboard
 * (`Permissions-Policy: clipboard-write=()`): there the old way still works.
 * @throws when both ways are refused
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyThroughSelection(text)) throw new Error('The browser did not allow copying');
  }
}

function copyThroughSelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
