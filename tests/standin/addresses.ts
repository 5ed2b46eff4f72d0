// Chromium refuses to navigate to a scheme it does not know, so app://bundle/x is https://bundle.app.standin.test/x inside it.
// Everything that main sees is mapped back: no code of the app may notice.

const suffix = '.standin.test';

export function toChromium(url: string): string {
  const found = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  const [, scheme = '', host = '', rest = ''] = found ?? [];
  const isCustom = found !== null && !['http', 'https', 'ws', 'wss', 'file', 'chrome', 'devtools'].includes(scheme.toLowerCase());
  return isCustom ? `https://${host}.${scheme.toLowerCase()}${suffix}${rest}` : url;
}

export function toElectron(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, hostname, host, username, password } = new URL(url);
  if (protocol !== 'https:' || !hostname.endsWith(suffix)) return url;
  const labels = hostname.slice(0, -suffix.length).split('.');
  const scheme = labels.pop() ?? '';
  const user = username === '' ? '' : `${username}${password === '' ? '' : `:${password}`}@`;
  return `${scheme}://${user}${labels.join('.')}${host.slice(hostname.length)}${url.slice(url.indexOf('/', 'https://'.length))}`;
}

/** An origin as Electron tells it for a standard scheme. */
export function originOf(url: string): string {
  if (!URL.canParse(url)) return 'null';
  const { protocol, host } = new URL(url);
  return host === '' ? 'null' : `${protocol}//${host}`;
}
