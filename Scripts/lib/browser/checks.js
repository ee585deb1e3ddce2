(() => {
  const problems = [];
  const say = text => { if (problems.length < 20) problems.push(text); };

  // One heading of the first level, and none that skips a level.
  const levels = Array.from(document.querySelectorAll("h1,h2,h3,h4,h5,h6"), h => Number(h.tagName[1]));
  if (levels.filter(level => level === 1).length !== 1 || levels[0] !== 1) say("headings: not one h1 first");
  levels.forEach((level, place) => {
    if (place && level > levels[place - 1] + 1) say(`headings: h${level} after h${levels[place - 1]}`);
  });

  // Everything that can be used has a name; every id is there once.
  for (const input of document.querySelectorAll("input")) {
    if (!input.labels?.length) say(`no label: ${input.outerHTML}`);
  }
  for (const link of document.querySelectorAll("a[href],button,summary")) {
    if (!(link.getAttribute("aria-label") ?? link.textContent).trim()) say(`no name: ${link.outerHTML}`);
  }
  for (const picture of document.querySelectorAll("svg")) {
    const named = (picture.getAttribute("aria-labelledby") ?? "").split(" ");
    if (picture.getAttribute("role") !== "img" || !named.every(id => document.getElementById(id)?.textContent)) {
      say("a chart has no name");
    }
  }
  for (const image of document.images) if (!image.hasAttribute("alt")) say("a picture has no alt");
  const ids = Array.from(document.querySelectorAll("[id]"), element => element.id);
  if (new Set(ids).size !== ids.length) say(`ids: ${ids.filter((id, place) => ids.indexOf(id) !== place)[0]} twice`);
  if (!document.documentElement.lang || !document.title.trim()) say("no language or no title");
  if (document.querySelectorAll("main").length !== 1) say("not one main part");

  // The bars of a chart are the rows of its table.
  for (const chart of document.querySelectorAll(".chart")) {
    const bars = chart.querySelectorAll(".bar").length, rows = chart.querySelectorAll("tbody tr").length;
    if (!bars || bars !== rows) say(`chart: ${bars} bars, ${rows} rows`);
  }

  // Nothing is wider than the window.
  if (document.documentElement.scrollWidth > innerWidth) say(`too wide: ${document.documentElement.scrollWidth} of ${innerWidth}`);

  // Contrast of each text with what it stands on (WCAG 2.2, 1.4.3).
  const parse = text => (text.match(/[\d.]+/g) ?? []).map(Number);
  const light = rgb => {
    const part = rgb.slice(0, 3).map(value => {
      const unit = value / 255;
      return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
  };
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || seen.has(element)) continue;
    seen.add(element);
    if (element.closest("script,style,svg,[hidden]") || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const [a, b] = [light(parse(style.color)), light(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = parseFloat(style.fontSize), isLarge = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
    if (ratio < (isLarge ? 3 : 4.5)) say(`contrast ${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 80)}`);
  }
  return problems;
})()
