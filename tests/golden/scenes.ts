// The golden scenes: every feature that a painter must draw, each in a place where a difference shows.
import type { Design } from '../../slides/model/design.ts';
import { pictureScenes } from './scenes/picture-scenes.ts';
import { richTextScenes } from './scenes/rich-text-scenes.ts';
import { shapeScenes } from './scenes/shape-scenes.ts';
import { textScenes } from './scenes/text-scenes.ts';

export const goldenScenes: Record<string, Design> = { ...textScenes, ...shapeScenes, ...pictureScenes, ...richTextScenes };
