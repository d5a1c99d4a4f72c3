/** Into the full screen and out of it. A browser that has none, or forbids it, stays as it is. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}
