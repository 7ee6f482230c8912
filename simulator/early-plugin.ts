/**
 * What shows the first story is fetched together with the frame of the page, and run after it: the frame
 * stands first, and the line is not idle meanwhile.
 */
import type { Plugin } from 'vite';

/** @param wanted The names of the chunks that the first visit will ask for. */
export function early(wanted: readonly string[]): Plugin {
  return {
    name: 'sandglass-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle = {} }) => {
        if (!path.endsWith('/index.html')) return html;
        const files = Object.values(bundle)
          .filter((one) => one.type === 'chunk' && wanted.includes(one.name))
          .map(({ fileName }) => `./${fileName}`)
          .filter((address) => !html.includes(address));
        return files.map((href) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
