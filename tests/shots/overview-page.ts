import type { Row } from './picture-list.ts';
import { wordsOfSetting } from './settings.ts';

const style = `
  body { margin: 0; padding: 1.5rem; background: #d7d7d7; color: #111; font: 1rem/1.4 system-ui, sans-serif }
  nav { columns: 18rem }
  nav a { display: block }
  section > div { display: grid; grid-template-columns: 1fr 1fr 2fr 2fr; gap: 1rem; align-items: start }
  figure { margin: 0; max-height: 90vh; overflow: auto; background: #fff }
  figcaption { position: sticky; top: 0; padding: 0.25rem 0.5rem; background: #fff }
  img { display: block; width: 100% }
  .phone { grid-column: 1 } .phone-dark { grid-column: 2 } .desktop { grid-column: 3 } .desktop-dark { grid-column: 4 }
`;

/** A page with every picture, for looking at one after the other: each leads to its file. It works from a disk. */
export const overviewPage = (rows: readonly Row[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Every page of the site</title>
<style>${style}</style>
<h1>Every page of the site</h1>
<p><a href="contact-sheet.png">All of it in one picture</a></p>
<nav>${rows.map(({ title }, i) => `<a href="#row-${i}">${title}</a>`).join('')}</nav>
${rows.map(section).join('\n')}
</html>
`;

const section = ({ title, pictures }: Row, place: number) => `<section id="row-${place}">
<h2>${title}</h2>
<div>
${pictures
  .map(
    ({ file, setting }) => `<figure class="${setting}">
<figcaption>${wordsOfSetting[setting]}</figcaption>
<a href="${file}"><img src="${file}" loading="lazy" alt="${title}, ${wordsOfSetting[setting].toLowerCase()}"></a>
</figure>`,
  )
  .join('\n')}
</div>
</section>`;
