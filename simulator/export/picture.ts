/** The drawing as it is shown, whole, as a picture that needs nothing else. */
import fontUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

/** What the sheet of the page says about a shape, and a picture has to say itself. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'display',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;
const MARGIN = 24;
const SCALE = 2;

/** @throws {Error} There is no drawing on the page. */
export async function svgOf(): Promise<string> {
  const shown = document.querySelector<SVGSVGElement>('.canvas .statechart');
  if (shown === null) throw new Error('There is no diagram to save: choose “Diagram” first.');
  const copy = shown.cloneNode(true) as SVGSVGElement;
  dress(shown, copy);
  const { x, y, width, height } = shown.getBBox();
  const box = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', box.map((one) => one.toFixed(1)).join(' '));
  copy.setAttribute('width', String(Math.ceil(width + 2 * MARGIN)));
  copy.setAttribute('height', String(Math.ceil(height + 2 * MARGIN)));
  copy.setAttribute('role', 'img');
  copy.prepend(titleFor(shown), await fontStyle(shown), groundFor(shown, box));
  return new XMLSerializer().serializeToString(copy);
}

/** @throws {Error} There is no drawing on the page, or the browser draws none. */
export async function pngOf(): Promise<Blob> {
  const svg = await svgOf();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('No picture could be made.')) : resolve(blob)),
      'image/png',
    );
  });
}

/** Writes the looks of every shape on its copy, and leaves out what only a page needs. */
function dress(shown: Element, copy: Element): void {
  const style = getComputedStyle(shown);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  for (const name of [...copy.attributes].map((one) => one.name)) {
    if (/^(class|style|tabindex|role|data-|aria-(?!label))/.test(name)) copy.removeAttribute(name);
  }
  for (const [index, child] of [...shown.children].entries()) {
    const other = copy.children[index];
    if (other !== undefined) dress(child, other);
  }
}

function titleFor(shown: Element): Element {
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = shown.getAttribute('aria-label');
  return title;
}

function groundFor(shown: Element, [x, y, w, h]: readonly number[]): Element {
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const colour = getComputedStyle(shown).backgroundColor;
  const attributes = { x, y, width: w, height: h, fill: colour };
  for (const [name, value] of Object.entries(attributes)) ground.setAttribute(name, String(value));
  return ground;
}

/** The typeface inside the picture: a picture fetches nothing. */
async function fontStyle(shown: Element): Promise<Element> {
  const bytes = new Uint8Array(await (await fetch(fontUrl)).arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  const family = getComputedStyle(shown).fontFamily;
  style.textContent = `@font-face{font-family:"Inter Variable";src:url(data:font/woff2;base64,${btoa(text)})format("woff2");font-weight:100 900}text{font-family:${family}}`;
  return style;
}
