/** In a frame of another page (Gmail's side panel), or made to be put into one: left alone. */
export function isEmbedded({ top, window, location }: Window): boolean {
  return top !== window || location.pathname.startsWith('/calendar/embed');
}
