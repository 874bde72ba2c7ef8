import type { Page } from 'playwright-core';

/** Gives the library's import a file, as soon as its user could choose one. */
export async function chooseFile(
  library: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await library.getByRole('button', { name: 'Choose a file' }).click({ trial: true });
  await library.getByLabel('File to import').setInputFiles(file);
}
