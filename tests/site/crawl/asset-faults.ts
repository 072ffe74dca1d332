import type { Crawl } from './crawl.ts';

/** Addresses in structured data that are no page and no file of the site. */
export async function structuredFaults({ origin, pages, ask }: Crawl): Promise<string[]> {
  const faults: string[] = [];
  for (const { address, structured } of pages.values())
    for (const named of new Set(structured))
      if (named.startsWith(`${origin}/`) && (await ask(named)).status !== 200)
        faults.push(`${address} has ${named} in its structured data, which answers ${(await ask(named)).status}`);
  return faults;
}

const shownTypes = /^(image\/|font\/|text\/(css|javascript)$|application\/manifest\+json$)/;

/** What pages are shown with and can't be had, or is not what it should be. */
export async function assetFaults({ origin, assets, ask }: Crawl): Promise<string[]> {
  const faults: string[] = [];
  for (const [asset, page] of assets) {
    if (!asset.startsWith(`${origin}/`)) {
      faults.push(`${page} is shown with ${asset}, from elsewhere`);
      continue;
    }
    const { status, type, text } = await ask(asset);
    if (status !== 200 || !shownTypes.test(type) || !text)
      faults.push(`${page} is shown with ${asset}, which answers ${status} ${type}`);
  }
  return faults;
}
