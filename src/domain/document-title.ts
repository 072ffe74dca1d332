/** What a browser tab and a search result show: the page's own title first, then whose it is. */
export const documentTitle = (title: string, clinic: string): string =>
  title.includes(clinic) ? title : `${title} | ${clinic}`;
