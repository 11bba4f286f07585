/**
 * A pillar's picture, drawn as paths: an image file would need a line more in the page's policy. Its
 * place is kept until it comes; where it does not come, the card is complete without it.
 */
export function loadPicture(
  pictures: Promise<unknown> | undefined,
  id: string,
  alt: { text: string; lang: string },
): Node {
  const picture = shape('svg', {
    viewBox: '0 0 320 200',
    role: 'img',
    'aria-label': alt.text,
    lang: alt.lang,
    part: 'picture',
  });
  pictures
    ?.then((all) =>
      (all as Record<string, Record<string, string>[]>)[id]?.forEach((path) =>
        picture.append(shape('path', path)),
      ),
    )
    .catch(() => picture.remove());
  return picture;
}

function shape(name: string, attributes: Record<string, string>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [name, value] of Object.entries(attributes))
    if (!name.startsWith('on')) element.setAttribute(name, value);
  return element;
}
