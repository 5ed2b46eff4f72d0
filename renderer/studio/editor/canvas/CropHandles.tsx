// Cropping on the canvas: the whole picture is seen faintly around its frame; edges and corners are pulled, and inside of the
// frame the picture is moved.
import type Konva from 'konva';
import { useRef } from 'react';
import { Group, Rect, Shape } from 'react-konva';
import type { Command } from '../../../../slides/design/commands.ts';
import {
  type CroppedPicture,
  croppedFrame,
  cropTo,
  pullFrame,
  slidePicture,
  wholePicture,
} from '../../../../slides/design/crop-picture.ts';
import { findElement } from '../../../../slides/design/element-tree.ts';
import { boxMatrix, invert, type Point, transformPoint } from '../../../../slides/design/geometry.ts';
import { pageBox, parentBox } from '../../../../slides/design/page-box.ts';
import type { PictureElement } from '../../../../slides/model/element.ts';
import type { ElementId } from '../../../../slides/model/id.ts';
import { useEditor, useShownDesign } from '../editor-context.ts';
import type { Colors } from '../inspector/use-colors.ts';
import { type Camera, toPage, toScreen } from './camera.ts';
import { describeBox } from './readout.ts';

const sides = [-1, 0, 1] as const;
const handles = sides
  .flatMap((across) => sides.map((down) => ({ across, down })))
  .filter(({ across, down }) => across !== 0 || down !== 0);
const handlePx = { long: 22, thick: 6 };

type CropHandlesProps = { id: ElementId; camera: Camera; colors: Colors };

export function CropHandles({ id, camera, colors }: CropHandlesProps) {
  const { store, hints, pictures } = useEditor();
  const { elements } = useShownDesign();
  const started = useRef<{ element: PictureElement; at: Point } | null>(null);
  const found = pageBox(elements, id);
  const own = findElement(elements, id);
  const image = own?.kind === 'picture' ? pictures.image(own.mediaId) : null;
  if (own?.kind !== 'picture' || found === null || image === null) return null;
  // As it stands on the page, whatever groups it is in.
  const element: PictureElement = { ...own, ...found };
  const frame = croppedFrame(element, image);
  const whole = wholePicture(element, image);
  const corner = transformPoint(boxMatrix(element), { x: 0, y: 0 });
  const px = 1 / camera.scale;

  /** A place in the window in the own space of the element as it was when the drag began. */
  const inside = (of: PictureElement, event: Konva.KonvaEventObject<DragEvent>): Point => {
    const pointer = event.target.getStage()?.getPointerPosition() ?? { x: 0, y: 0 };
    return transformPoint(invert(boxMatrix(of)), toPage(camera, pointer));
  };
  const start = (event: Konva.KonvaEventObject<DragEvent>): void => {
    started.current = { element, at: inside(element, event) };
  };
  const show = ({ box, crop }: CroppedPicture): void => {
    const design = store.design();
    const { flipX, flipY } = element;
    const inParent = parentBox(design.elements, id, { ...box, flipX, flipY });
    if (inParent === null) return;
    const commands: Command[] = [
      { kind: 'element.update', ids: [id], patch: { of: 'picture', set: { crop } } },
      { kind: 'element.resize', id, box: inParent, scalesContent: false },
    ];
    store.preview(commands);
    hints.setState({ readout: describeBox(box, design.page.unit, 'size') });
  };
  const pull = (across: number, down: number) => (event: Konva.KonvaEventObject<DragEvent>) => {
    const from = started.current?.element;
    if (from === undefined) return;
    const to = inside(from, event);
    const edges = {
      ...(across < 0 ? { left: to.x } : across > 0 ? { right: to.x } : {}),
      ...(down < 0 ? { top: to.y } : down > 0 ? { bottom: to.y } : {}),
    };
    show(cropTo(from, image, pullFrame(croppedFrame(from, image), wholePicture(from, image), edges)));
  };
  const slide = (event: Konva.KonvaEventObject<DragEvent>): void => {
    if (started.current === null) return;
    const { element: from, at } = started.current;
    const to = inside(from, event);
    show(slidePicture(from, image, { x: to.x - at.x, y: to.y - at.y }));
  };
  const end = (): void => {
    started.current = null;
    hints.setState({ readout: null });
    store.commit();
  };

  return (
    <Group
      {...toScreen(camera, corner)}
      rotation={element.rotation}
      scaleX={element.flipX ? -camera.scale : camera.scale}
      scaleY={element.flipY ? -camera.scale : camera.scale}
    >
      <Shape
        listening={false}
        sceneFunc={({ _context: context }) => {
          context.save();
          context.beginPath();
          context.rect(whole.x, whole.y, whole.width, whole.height);
          context.rect(frame.x, frame.y, frame.width, frame.height);
          context.clip('evenodd');
          context.globalAlpha = 0.4;
          context.drawImage(image as CanvasImageSource, whole.x, whole.y, whole.width, whole.height);
          context.restore();
        }}
      />
      <Rect {...whole} stroke={colors.line} strokeWidth={1} strokeScaleEnabled={false} dash={[4, 4]} listening={false} />
      <Rect
        name="crop-picture"
        {...frame}
        fill="rgb(0 0 0 / 0.1%)"
        stroke={colors.accent}
        strokeWidth={1.5}
        strokeScaleEnabled={false}
        draggable
        onDragStart={start}
        onDragMove={slide}
        onDragEnd={end}
      />
      {handles.map(({ across, down }) => {
        const width = (across === 0 ? handlePx.long : down === 0 ? handlePx.thick : handlePx.thick * 2) * px;
        const height = (down === 0 ? handlePx.long : across === 0 ? handlePx.thick : handlePx.thick * 2) * px;
        return (
          <Rect
            key={`${across} ${down}`}
            name="crop-edge"
            x={frame.x + (frame.width * (across + 1)) / 2 - width / 2}
            y={frame.y + (frame.height * (down + 1)) / 2 - height / 2}
            width={width}
            height={height}
            cornerRadius={2 * px}
            fill={colors.accent}
            stroke={colors.surface}
            strokeWidth={1.5}
            strokeScaleEnabled={false}
            hitStrokeWidth={12}
            draggable
            onDragStart={start}
            onDragMove={pull(across, down)}
            onDragEnd={end}
          />
        );
      })}
    </Group>
  );
}
