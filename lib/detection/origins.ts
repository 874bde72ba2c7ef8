/** A host without `www.`; `www.com` is a site itself. */
export function withoutWww(host: string): string {
  return host.replace(/^www\.(?=[^.]+\.)/, '');
}

/**
 * The match patterns of a host with and without `www.`, which are one site to everybody who types one.
 * Not all hosts under it: of many sites these are other people's.
 */
export function originsOfHost(host: string): string[] {
  const name = withoutWww(host);
  // An address in numbers, and a name within one's own network, have no `www.`.
  const other = name.includes('.') && URL.canParse(`https://www.${name}/`);
  return [name, ...(other ? [`www.${name}`] : [])].map((each) => `*://${each}/*`);
}
