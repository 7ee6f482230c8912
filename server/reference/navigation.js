/**
 * Beside the reference: a field that finds operations as one types, and a mark at the one that is
 * being read. Without it, nothing is missing: the list is that of the page.
 */
const nav = document.querySelector('nav');
const entries = [...(nav?.querySelectorAll('li[data-words]') ?? [])];
const lists = [...(nav?.querySelectorAll('ul.operations') ?? [])];

function find(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const entry of entries) {
    entry.hidden = !words.every((word) => entry.dataset.words.includes(word));
  }
  for (const list of lists) {
    const isFound = [...list.children].some((entry) => !entry.hidden);
    list.hidden = words.length === 0 ? list.dataset.here === undefined : !isFound;
    list.classList.toggle('found', words.length > 0);
    list.parentElement.hidden = words.length > 0 && !isFound;
  }
  const count = words.length === 0 ? entries.length : entries.filter((one) => !one.hidden).length;
  told.textContent = words.length === 0 ? '' : `${count} found`;
}

const field = document.createElement('input');
field.type = 'search';
field.placeholder = 'Find an operation';
field.setAttribute('aria-label', 'Find an operation by its path, its name or what it does');
const told = document.createElement('p');
told.setAttribute('role', 'status');
field.addEventListener('input', () => find(field.value));
field.addEventListener('keydown', (event) => {
  const first = entries.find((entry) => !entry.hidden && !entry.parentElement.hidden);
  if (event.key === 'Enter' && field.value.trim() !== '') first?.querySelector('a')?.click();
});
const box = document.createElement('div');
box.className = 'find';
box.append(field, told);
nav?.prepend(box);

const links = new Map(
  entries
    .map((entry) => entry.querySelector('a'))
    .filter((link) => link.pathname === location.pathname)
    .map((link) => [link.hash.slice(1), link]),
);

/** The last operation that has begun above the upper third is the one that is read. */
function mark() {
  const begun = [...document.querySelectorAll('section.operation')].filter(
    (section) => section.getBoundingClientRect().top < innerHeight / 3,
  );
  const now = links.get(begun.at(-1)?.id ?? '');
  for (const link of links.values()) {
    if (link === now) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

let isWaiting = false;
addEventListener(
  'scroll',
  () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      mark();
    });
  },
  { passive: true },
);
mark();
