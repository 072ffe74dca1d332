import { findsEach, hip, withPage } from './broken-site.ts';
import { origin, page, soundSite } from './small-web.ts';

findsEach([
  [
    'a duplicate title',
    withPage('/new/', page('/new/', { title: 'New', body: 'New.' }).replace('<title>New', '<title>About')),
    ['/new/ has the title of /about/', '/llms.txt says of /new/ what the page does not'],
  ],
  [
    'a duplicate description and heading',
    withPage('/new/', page('/new/', { title: 'About', body: 'New.' }).replace('<title>About', '<title>New')),
    [
      '/new/ has the description of /about/',
      '/new/ has the heading of /about/',
      '/llms.txt says of /new/ what the page does not',
    ],
  ],
  [
    'the same words under another name',
    withPage(
      '/new/',
      page('/new/', { title: 'New', body: '' }).replace(
        /<main>[^]*<\/main>/,
        '<main><h1>Hip pain</h1>It hurts.</main>',
      ),
    ),
    ['/new/ has the heading of /conditions/hip/', '/new/ has the text of /conditions/hip/'],
  ],
  [
    'a page without a description',
    { ...soundSite, '/about/': soundSite['/about/'].replace('content="About About."', 'content=""') },
    ['/about/ has no description', '/llms.txt says of /about/ what the page does not'],
  ],
  [
    'a canonical address that is another page’s',
    { ...soundSite, '/about/': soundSite['/about/'].replace(/(rel="canonical" href=")[^"]*/, `$1${origin}/`) },
    ['/about/ has the canonical address /', '/about/?utm_source=x answers 200, as /'],
  ],
  [
    'a page without a canonical address, and two on one',
    {
      ...soundSite,
      '/about/': soundSite['/about/'].replace('rel="canonical"', 'rel="x"'),
      '/': `${soundSite['/']}<link rel="canonical" href="${origin}/b/">`,
    },
    [
      '/about/ has the canonical address of none',
      '/about/ is shown with /about/, which answers 200 text/html',
      '/about/?utm_source=x answers 200, as none',
      '/ has the canonical address / and /b/',
    ],
  ],
  [
    'an og:url that contradicts',
    { ...soundSite, '/about/': soundSite['/about/'].replace(/(og:url" content=")[^"]*/, `$1${origin}/x/`) },
    ['/about/ has the og:url /x/'],
  ],
  ['two main headings', hip({ body: '<h1>It hurts.</h1>' }), ['/conditions/hip/ has 2 main headings']],
]);
