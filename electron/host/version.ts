// The program's version: written into the code by the build, absent when it runs from its sources.

declare const __PANO_VERSION__: string | undefined;

export const panoVersion: string = typeof __PANO_VERSION__ === 'string' ? __PANO_VERSION__ : 'development';
