/** A page of paragraphs with a timeline in it: what it loads, and how it starts, `ready` being what it calls. */
export function hostPage(timeline: { style: string; script: string; start: string }): string {
  const paragraph = `<p>${'What is said on this page is said around the timeline. '.repeat(8)}</p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Statements</title>
${timeline.style && `<link rel="stylesheet" href="${timeline.style}">`}
<style>body { max-width: 64rem; margin: 0 auto; padding: 0 1rem } #timeline { height: 600px }</style>
</head>
<body>
<main>
<h1>Statements</h1>
${paragraph}
<div id="timeline"></div>
${paragraph.repeat(20)}
</main>
${timeline.script && `<script src="${timeline.script}"></script>`}
<script>
const ready = () => document.getElementById('timeline').setAttribute('data-ready', '');
${timeline.start}
</script>
</body>
</html>`;
}
