import { about, findsEach } from './broken-site.ts';
import { origin, page, soundSite } from './small-web.ts';

findsEach([
  ['a broken link', about('<a href="/gone/">Gone</a>'), ['/about/ links to /gone/ ("Gone"), which answers 404']],
  [
    'a link that leads on',
    about('<a href="/conditions">Hips</a>'),
    ['/about/ links to /conditions ("Hips"), which leads on to /conditions/'],
  ],
  [
    'a link to a part that is not there',
    about('<a href="/conditions/#knee">Knee</a>'),
    ['/about/ links to /conditions/ ("Knee"), which has no part #knee'],
  ],
  [
    'a link to a former address',
    about('<a href="/old/">Old</a>'),
    ['/about/ links to /old/ ("Old"), which leads on to /about/', '/about/ links to the former /old/'],
  ],
  [
    'a picture that is gone',
    about('<img src="/gone.png" alt="">'),
    ['/about/ is shown with /gone.png, which answers 404 text/html'],
  ],
  [
    'a picture that is a page',
    about('<img src="/conditions/" alt="">'),
    ['/about/ is shown with /conditions/, which answers 200 text/html'],
  ],
  [
    'a script from elsewhere',
    about('<script src="https://tracker.example/x.js"></script>'),
    ['/about/ is shown with https://tracker.example/x.js, from elsewhere'],
  ],
  [
    'structured data that names what is not there',
    about('Who.', `<script type="application/ld+json">{"@id":"${origin}/#us","logo":["${origin}/no.png"]}</script>`),
    ['/about/ has /no.png in its structured data, which answers 404'],
  ],
  [
    'a condition far from home',
    {
      ...soundSite,
      '/about/': page('/about/', { title: 'About', body: 'Who. <a href="/conditions/">Conditions</a>' }),
      '/': page('/', { title: 'Home', body: 'We treat hips. <a href="/about/">About us</a>' }),
    },
    ['/conditions/hip/ is 3 clicks from the home page'],
  ],
]);
