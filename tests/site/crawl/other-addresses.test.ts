import { about, findsEach } from './broken-site.ts';
import { origin, page, soundSite } from './small-web.ts';

findsEach([
  [
    'a page at a second address',
    { ...soundSite, '/about/index.html': soundSite['/about/'], '/ABOUT/': soundSite['/about/'] },
    ['/about/index.html answers 200', '/ABOUT/ answers 200'],
  ],
  [
    'an address without its slash that leads on for now, or elsewhere',
    {
      ...soundSite,
      '/about': { status: 302, location: `${origin}/about/` },
      '/conditions': { status: 301, location: `${origin}/` },
    },
    ['/about answers 302 /about/', '/conditions answers 301 /'],
  ],
  [
    'a former address that takes two steps',
    { ...soundSite, '/old/': { status: 301, location: `${origin}/about` } },
    ['the former /old/ answers 301, to /about'],
  ],
  [
    'a former address that leads to another page, or nowhere',
    { ...soundSite, '/old/': { status: 301, location: `${origin}/` } },
    ['the former /old/ answers 301, to /'],
  ],
  [
    'a former address that is lost',
    { ...soundSite, '/old/': { status: 404 } },
    ['the former /old/ answers 404, to nowhere'],
  ],
  [
    'an unknown address that answers like a page',
    { ...soundSite, '/nowhere/': page('/nowhere/', { title: 'Nothing', body: 'Nothing.' }) },
    [
      '/nowhere/ has no page, and answers 200 text/html',
      '/nowhere/ has no page, and may be listed',
      '/nowhere/ has no page, and the address /nowhere/',
    ],
  ],
  [
    'a link to what has no page',
    about('<a href="/nowhere/">Nowhere</a>'),
    ['/about/ links to /nowhere/ ("Nowhere"), which answers 404', '/about/ links to /nowhere/, which has no page'],
  ],
]);
