/** The browser's own download of a text that never leaves this machine. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download holds on to the text by itself once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
