// How the desktop app ends.

/** Pano ran, could not go on, and has said why (EX_UNAVAILABLE). Electron itself never ends so; start.mjs knows it too. */
export const failedExitCode = 69;
