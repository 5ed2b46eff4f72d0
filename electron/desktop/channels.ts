// The names of the two IPC channels, shared by the main process and the preload.

export const callChannel = 'pano:call';
export const eventChannel = 'pano:event';
