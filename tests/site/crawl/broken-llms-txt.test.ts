import { findsEach } from './broken-site.ts';
import { origin, soundSite } from './small-web.ts';

findsEach([
  [
    'an llms.txt that says too much, too little, and what is not so',
    {
      ...soundSite,
      '/llms.txt': `Clinic\n\n## Pages\n\nHello.\n- [Home](${origin}/): All of it.\n- [Gone](${origin}/gone/): Gone.\n`,
    },
    [
      '/llms.txt does not begin with a name and a summary',
      '/llms.txt has a line that is no link: Hello.',
      '/llms.txt says of / what the page does not',
      '/llms.txt names /gone/, which is no page',
      ...['/about/', '/conditions/', '/conditions/hip/'].map((path) => `/llms.txt does not name ${path} once`),
    ],
  ],
  [
    'an llms.txt that is long',
    { ...soundSite, '/llms.txt': soundSite['/llms.txt'].replace('A clinic.', 'A clinic. '.repeat(200)) },
    ['/llms.txt has 2266 bytes'],
  ],
  [
    'an llms.txt of another kind',
    { ...soundSite, '/llms.txt': { type: 'text/html' } },
    ['/llms.txt answers 200 text/html utf-8'],
  ],
]);
