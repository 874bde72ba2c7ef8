/** Hands a file to the user as a download of this page; whether it is saved, only the browser knows. */
export function handOver(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the time the browser has begun it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
