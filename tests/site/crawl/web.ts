/** What a server says when it is asked for an address. */
export interface Answer {
  status: number;
  /** The media type, without its settings; empty if none is given. */
  type: string;
  /** The character encoding that goes with the type; empty if none is given. */
  charset: string;
  /** The whole address that a redirect leads to. */
  location: string | undefined;
  /** The X-Robots-Tag header; empty if there is none. */
  robotsTag: string;
  text: string;
}

/** Asks for a whole address, and follows no redirect. */
export type Ask = (address: string) => Promise<Answer>;

/** Asks a server on this machine for the addresses of a site that it stands in for. */
export const overHttp =
  (origin: string, server: string): Ask =>
  async (address) => {
    const response = await fetch(server + address.slice(origin.length), {
      redirect: 'manual',
      headers: { 'User-Agent': 'the crawl of the tests' },
    });
    const header = (name: string) => response.headers.get(name) ?? '';
    const [type = '', charset = ''] = header('Content-Type').split(/\s*;\s*charset=/i);
    const location = header('Location');
    return {
      status: response.status,
      type,
      charset,
      location: location ? new URL(location, address).href : undefined,
      robotsTag: header('X-Robots-Tag'),
      text: await response.text(),
    };
  };

export const isRedirect = ({ status }: Answer) => status >= 300 && status < 400;
