/** Search results and browser tabs cut off what is longer. */
const mostShown = 60;

/** What a browser tab and a search result show: the page's own title first, then whose it is where there is room. */
export function documentTitle(title: string, clinic: string): string {
  const whole = `${title} | ${clinic}`;
  return title.includes(clinic) || whole.length > mostShown ? title : whole;
}
