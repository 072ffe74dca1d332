/** Where everything stands that a layout shift could move; the words of pictures are none of it. */
const places = (): string =>
  [...document.querySelectorAll('body :not(svg *)')]
    .map((element) => {
      const { x, y, height } = element.getBoundingClientRect();
      return [x, y, height].map(Math.round);
    })
    .join();

/**
 * The heading font is optional, so that it never moves what is being read: a font that came too late would wait for the
 * next page. It is taken on this one after all, where it moves nothing, which is nearly everywhere: its stand-ins are
 * as wide as it is.
 */
export async function takeLateFont(): Promise<void> {
  const file = document.querySelector<HTMLLinkElement>('link[as=font]')?.href;
  // The upright one is the first: of the faces, as of the files that are preloaded.
  const optional = [...document.fonts].find(({ display }) => display === 'optional');
  if (!file || !optional) return;
  const face = new FontFace(optional.family.replaceAll('"', ''), `url(${file})`, { weight: optional.weight });
  await face.load();
  const before = places();
  document.fonts.add(face);
  if (places() !== before) document.fonts.delete(face);
}
