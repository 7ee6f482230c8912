/** Where in a list something begins: by halving, so that a moving cursor asks it of 10,000 entries. */

/** How many items stand at the beginning; after the first that does not belong there, none does. */
export function countWhile<Item>(items: readonly Item[], belongs: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // In the middle of a list there is an item, or it would be empty.
    if (belongs(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
