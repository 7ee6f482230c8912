/** Gives the reader a file. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
