import { filePaths, pagePath } from '../urls.ts';
import { colors } from '../../illustrations/colors.ts';

/** The icons of a home screen that a manifest names. */
export const manifestIcons = [
  { file: filePaths.homeIcon, side: 192, purpose: 'any' },
  { file: filePaths.largeIcon, side: 512, purpose: 'any' },
  { file: filePaths.maskableIcon, side: 512, purpose: 'maskable' },
] as const;

/** site.webmanifest (W3C Web Application Manifest): what a home screen calls the site and shows of it. */
export function webManifest(clinic: string): string {
  return JSON.stringify({
    name: clinic,
    short_name: shortName(clinic),
    start_url: pagePath('home'),
    display: 'browser',
    background_color: colors.light.paper,
    theme_color: colors.light.paper,
    icons: manifestIcons.map(({ file, side, purpose }) => ({
      src: file,
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose,
    })),
  });
}

/**
 * What stands below an icon, where there is room for some twelve letters: the name's first word, with the next where it
 * is as short as `The`.
 */
export const shortName = (name: string): string => /^(?:\S{1,3} )*\S+/.exec(name)?.[0] ?? name;
