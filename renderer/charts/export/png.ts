/** A standalone SVG as a PNG picture. */
import { embedFont } from './embed-font';
import type { SvgPicture } from './svg-text';

/** Pixels of the PNG per pixel of the chart. */
const density = 2;

/** Paints the picture on a canvas at twice its size. Rejects with an Error if the browser cannot. */
export async function pngOf(picture: SvgPicture): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  const svg = await embedFont(picture.svg);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * density;
  canvas.height = picture.height * density;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser gives no canvas to paint on.');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The canvas could not be written as PNG.');
  return new Uint8Array(await blob.arrayBuffer());
}
